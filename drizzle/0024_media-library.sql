CREATE TABLE "file_downloads" (
	"path" text PRIMARY KEY NOT NULL,
	"downloads" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media_uses" (
	"media_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"in_head" boolean NOT NULL,
	"in_live" boolean NOT NULL,
	CONSTRAINT "media_uses_media_id_article_id_pk" PRIMARY KEY("media_id","article_id")
);
--> statement-breakpoint
CREATE TABLE "replaced_media" (
	"path" text PRIMARY KEY NOT NULL,
	"media_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"original_name" text NOT NULL,
	"bytes" bigint NOT NULL,
	"replaced_by" uuid,
	"replaced_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "decorative" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focal" jsonb;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "licence" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "rights_until" date;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "taken_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "is_used" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replaced_media" ADD CONSTRAINT "replaced_media_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replaced_media" ADD CONSTRAINT "replaced_media_replaced_by_staff_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_uses_article_id_index" ON "media_uses" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "replaced_media_media_id_index" ON "replaced_media" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "media_by_kind" ON "media" USING btree ("kind","created_at","id");--> statement-breakpoint
CREATE INDEX "media_by_uploader" ON "media" USING btree ("uploaded_by","created_at","id");--> statement-breakpoint
CREATE INDEX "media_unused" ON "media" USING btree ("created_at","id") WHERE not "media"."is_used";--> statement-breakpoint
CREATE INDEX "media_unused_by_kind" ON "media" USING btree ("kind","created_at","id") WHERE not "media"."is_used";--> statement-breakpoint
CREATE INDEX "media_without_alt" ON "media" USING btree ("created_at","id") WHERE "media"."kind" = 'picture' and "media"."alt" = '' and not "media"."decorative";--> statement-breakpoint
CREATE INDEX "media_without_credit" ON "media" USING btree ("created_at","id") WHERE "media"."kind" = 'picture' and "media"."credit" = '';--> statement-breakpoint
CREATE INDEX "media_by_rights" ON "media" USING btree ("rights_until") WHERE "media"."rights_until" is not null;--> statement-breakpoint
CREATE INDEX "media_by_words" ON "media" USING gin (headline_grams("caption" || ' ' || "credit" || ' ' || "alt" || ' ' || "original_name")) WITH (fastupdate=false);
--> statement-breakpoint
-- ANALYZE would cut up thirty thousand captions to learn what no plan needs.
ALTER INDEX "media_by_words" ALTER COLUMN 1 SET STATISTICS 0;
--> statement-breakpoint
-- What of the library a revision shows or offers, each once: its lead, and whatever in its body names a medium.
CREATE FUNCTION media_in_revision(revision uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT "media"."id" FROM "media" WHERE "media"."id" IN (
    SELECT "lead_media_id" FROM "revisions" WHERE "id" = revision
    UNION
    SELECT (found #>> '{}')::uuid FROM "revisions", jsonb_path_query("body", 'lax $.**.attrs.media ? (@.type() == "string")') AS found
    WHERE "id" = revision AND (found #>> '{}') ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  ) ORDER BY "media"."id")
$$;
--> statement-breakpoint
-- Rows of the library are held, in one order, only where an article begins or stops to use them: an autosave holds none.
CREATE FUNCTION keep_media_uses() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  heads uuid[] := media_in_revision(NEW.head_revision_id);
  lives uuid[] := CASE WHEN NEW.live_revision_id = NEW.head_revision_id THEN heads ELSE media_in_revision(NEW.live_revision_id) END;
  known uuid[] := ARRAY(SELECT media_id FROM media_uses WHERE article_id = NEW.id);
  touched uuid[] := ARRAY((SELECT unnest(heads || lives) EXCEPT SELECT unnest(known)) UNION (SELECT unnest(known) EXCEPT SELECT unnest(heads || lives)));
BEGIN
  IF cardinality(touched) > 0 THEN
    PERFORM 1 FROM media WHERE id = ANY(touched) ORDER BY id FOR NO KEY UPDATE;
    DELETE FROM media_uses WHERE article_id = NEW.id AND media_id <> ALL(heads || lives);
  END IF;
  INSERT INTO media_uses AS kept (media_id, article_id, in_head, in_live)
    SELECT each.id, NEW.id, each.id = ANY(heads), each.id = ANY(lives) FROM (SELECT DISTINCT unnest(heads || lives) AS id) AS each
    ON CONFLICT (media_id, article_id) DO UPDATE SET in_head = excluded.in_head, in_live = excluded.in_live
    WHERE (kept.in_head, kept.in_live) IS DISTINCT FROM (excluded.in_head, excluded.in_live);
  IF cardinality(touched) > 0 THEN
    UPDATE media SET is_used = EXISTS (SELECT 1 FROM media_uses WHERE media_id = media.id)
    WHERE id = ANY(touched) AND is_used IS DISTINCT FROM EXISTS (SELECT 1 FROM media_uses WHERE media_id = media.id);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER articles_keep_media_uses AFTER INSERT OR UPDATE OF head_revision_id, live_revision_id ON "articles" FOR EACH ROW
  WHEN (NEW.head_revision_id IS NOT NULL OR NEW.live_revision_id IS NOT NULL) EXECUTE FUNCTION keep_media_uses();
--> statement-breakpoint
INSERT INTO media_uses (media_id, article_id, in_head, in_live)
  SELECT used.media_id, articles.id, bool_or(used.revision = articles.head_revision_id), bool_or(used.revision IS NOT DISTINCT FROM articles.live_revision_id)
  FROM articles, LATERAL (
    SELECT head_revision_id AS revision, unnest(media_in_revision(head_revision_id)) AS media_id
    UNION ALL SELECT live_revision_id, unnest(media_in_revision(live_revision_id))
  ) AS used
  GROUP BY 1, 2;
--> statement-breakpoint
UPDATE media SET is_used = true WHERE id IN (SELECT media_id FROM media_uses);
