-- The pieces by which a headline is found: every character and every two side by side, in small letters, spaces apart.
CREATE FUNCTION headline_grams(headline text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000
RETURN ARRAY(SELECT DISTINCT gram FROM (SELECT substr(lower(headline), place, size) AS gram FROM generate_series(1, length(headline)) AS place, generate_series(1, 2) AS size) AS grams WHERE gram !~ '\s');
--> statement-breakpoint
CREATE TABLE "desk_lists" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"columns" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"search" text NOT NULL,
	"is_shared" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "articles_created_by_index";--> statement-breakpoint
DROP INDEX "articles_section_id_index";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "headline" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "contributor_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "tag_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "desk_lists" ADD CONSTRAINT "desk_lists_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_views_by_owner" ON "saved_views" USING btree ("owner_id","created_at");--> statement-breakpoint
UPDATE "articles" SET
  "headline" = coalesce((SELECT "revisions"."headline" FROM "revisions" WHERE "revisions"."id" = "articles"."head_revision_id"), ''),
  "contributor_ids" = ARRAY(SELECT "contributor_id" FROM "bylines" WHERE "article_id" = "articles"."id" ORDER BY "position"),
  "tag_ids" = ARRAY(SELECT "tag_id" FROM "article_tags" WHERE "article_id" = "articles"."id" ORDER BY "position");
--> statement-breakpoint
CREATE INDEX "articles_by_creator" ON "articles" USING btree ("created_by","saved_at","id");--> statement-breakpoint
CREATE INDEX "articles_by_section" ON "articles" USING btree ("section_id","saved_at","id");--> statement-breakpoint
CREATE INDEX "articles_by_label" ON "articles" USING btree ("label","saved_at","id") WHERE "articles"."label" is not null;--> statement-breakpoint
CREATE INDEX "articles_by_first_published" ON "articles" USING btree ("first_published_at","id") WHERE "articles"."first_published_at" is not null;--> statement-breakpoint
CREATE INDEX "articles_by_contributors" ON "articles" USING gin ("contributor_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "articles_by_tags" ON "articles" USING gin ("tag_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "articles_by_headline" ON "articles" USING gin (headline_grams("headline")) WITH (fastupdate=false);
--> statement-breakpoint
-- ANALYZE would cut up thirty thousand headlines to learn what no plan needs.
ALTER INDEX "articles_by_headline" ALTER COLUMN 1 SET STATISTICS 0;
--> statement-breakpoint
-- Kept when the transaction ends, so that taking all names away and writing them again changes an article once or not at all.
CREATE FUNCTION keep_article_company() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  article uuid := coalesce(NEW.article_id, OLD.article_id);
  signing uuid[] := ARRAY(SELECT contributor_id FROM bylines WHERE article_id = article ORDER BY position);
  tagged uuid[] := ARRAY(SELECT tag_id FROM article_tags WHERE article_id = article ORDER BY position);
BEGIN
  UPDATE articles SET contributor_ids = signing, tag_ids = tagged WHERE id = article AND (contributor_ids, tag_ids) IS DISTINCT FROM (signing, tagged);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER bylines_kept_with_article AFTER INSERT OR UPDATE OR DELETE ON "bylines" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_article_company();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER tags_kept_with_article AFTER INSERT OR UPDATE OR DELETE ON "article_tags" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_article_company();
