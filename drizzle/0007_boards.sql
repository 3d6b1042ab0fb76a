CREATE TABLE "board_counts" (
	"section_slug" text NOT NULL,
	"bucket" integer NOT NULL,
	"articles" integer NOT NULL,
	CONSTRAINT "board_counts_section_slug_bucket_pk" PRIMARY KEY("section_slug","bucket")
);
--> statement-breakpoint
CREATE TABLE "board_entries" (
	"section_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer,
	"carried_attachments" boolean DEFAULT false NOT NULL,
	"carried_views" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "board_entries_article_id_section_id_pk" PRIMARY KEY("article_id","section_id"),
	CONSTRAINT "board_numbers_are_unique" UNIQUE("section_id","number")
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "is_pinned" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "published_articles" ADD COLUMN "board_number" integer;--> statement-breakpoint
ALTER TABLE "published_articles" ADD COLUMN "is_pinned" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "published_articles" ADD COLUMN "has_attachment" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "last_board_number" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "board_entries" ADD CONSTRAINT "board_entries_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_entries" ADD CONSTRAINT "board_entries_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "published_by_board" ON "published_articles" USING btree ("section_slug","board_number") WHERE "published_articles"."board_number" is not null and not "published_articles"."is_pinned";--> statement-breakpoint
CREATE INDEX "published_notices" ON "published_articles" USING btree ("section_slug","board_number") WHERE "published_articles"."is_pinned";--> statement-breakpoint
-- The count follows the rows whoever writes them: no verb can forget it. Once a statement, in the order of the key, so that nobody waits in a circle.
CREATE FUNCTION keep_board_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO board_counts AS counts (section_slug, bucket, articles)
      SELECT section_slug, board_number / 1000, count(*) FROM new_rows WHERE board_number IS NOT NULL AND NOT is_pinned GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT (section_slug, bucket) DO UPDATE SET articles = counts.articles + excluded.articles;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO board_counts AS counts (section_slug, bucket, articles)
      SELECT section_slug, board_number / 1000, -count(*) FROM old_rows WHERE board_number IS NOT NULL AND NOT is_pinned GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT (section_slug, bucket) DO UPDATE SET articles = counts.articles + excluded.articles;
  ELSE
    INSERT INTO board_counts AS counts (section_slug, bucket, articles)
      SELECT section_slug, board_number / 1000, sum(step)
      FROM (
        SELECT section_slug, board_number, is_pinned, 1 AS step FROM new_rows
        UNION ALL SELECT section_slug, board_number, is_pinned, -1 FROM old_rows
      ) AS steps
      WHERE board_number IS NOT NULL AND NOT is_pinned GROUP BY 1, 2 HAVING sum(step) <> 0 ORDER BY 1, 2
      ON CONFLICT (section_slug, bucket) DO UPDATE SET articles = counts.articles + excluded.articles;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER board_counts_follow_insert AFTER INSERT ON "published_articles" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_board_counts();
--> statement-breakpoint
CREATE TRIGGER board_counts_follow_update AFTER UPDATE ON "published_articles" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_board_counts();
--> statement-breakpoint
CREATE TRIGGER board_counts_follow_delete AFTER DELETE ON "published_articles" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_board_counts();
--> statement-breakpoint
-- What stands on a board already is numbered as it came out.
INSERT INTO board_entries (section_id, article_id, number)
  SELECT s.id, p.article_id, row_number() OVER (PARTITION BY s.id ORDER BY p.first_published_at, p.number)
  FROM published_articles p JOIN sections s ON s.slug = p.section_slug WHERE s.layout = 'board';
--> statement-breakpoint
UPDATE sections s SET last_board_number = (SELECT coalesce(max(number), 0) FROM board_entries e WHERE e.section_id = s.id) WHERE s.layout = 'board';
--> statement-breakpoint
UPDATE published_articles p SET board_number = e.number FROM board_entries e JOIN sections s ON s.id = e.section_id WHERE e.article_id = p.article_id AND s.slug = p.section_slug;
--> statement-breakpoint
UPDATE published_articles p SET has_attachment = true FROM revisions r WHERE r.id = p.revision_id AND jsonb_path_exists(r.body, '$.** ? (@.type == "attachment")');
