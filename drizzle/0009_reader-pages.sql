CREATE TABLE "day_counts" (
	"day" date PRIMARY KEY NOT NULL,
	"articles" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "page_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"page_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"schema_version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"note" text NOT NULL,
	"author_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "page_versions_count_up" UNIQUE("page_id","version")
);
--> statement-breakpoint
CREATE TABLE "pages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "pages_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "published_pages" (
	"slug" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"position" integer NOT NULL,
	"body_html" text NOT NULL,
	"excerpt" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_series" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	CONSTRAINT "series_slug_unique" UNIQUE("slug"),
	CONSTRAINT "series_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "series_parts" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"series_id" uuid NOT NULL,
	"part" integer NOT NULL,
	CONSTRAINT "series_parts_are_unique" UNIQUE("series_id","part"),
	CONSTRAINT "series_parts_count_from_one" CHECK ("series_parts"."part" >= 1)
);
--> statement-breakpoint
ALTER TABLE "published_articles" ADD COLUMN "series_slug" text;--> statement-breakpoint
ALTER TABLE "published_articles" ADD COLUMN "series_part" integer;--> statement-breakpoint
ALTER TABLE "page_versions" ADD CONSTRAINT "page_versions_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_versions" ADD CONSTRAINT "page_versions_author_id_staff_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_parts" ADD CONSTRAINT "series_parts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_parts" ADD CONSTRAINT "series_parts_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "published_by_series" ON "published_articles" USING btree ("series_slug","series_part") WHERE "published_articles"."series_slug" is not null;--> statement-breakpoint
CREATE TRIGGER page_versions_are_immutable BEFORE UPDATE OR DELETE ON "page_versions" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER page_versions_stay BEFORE TRUNCATE ON "page_versions" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION seoul_day(at timestamptz) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE RETURN (at AT TIME ZONE 'Asia/Seoul')::date;
--> statement-breakpoint
-- The count follows the rows whoever writes them, once a statement and in the order of the key, as `keep_board_counts` does.
CREATE FUNCTION keep_day_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO day_counts AS counts (day, articles)
      SELECT seoul_day(first_published_at), count(*) FROM new_rows GROUP BY 1 ORDER BY 1
      ON CONFLICT (day) DO UPDATE SET articles = counts.articles + excluded.articles;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO day_counts AS counts (day, articles)
      SELECT seoul_day(first_published_at), -count(*) FROM old_rows GROUP BY 1 ORDER BY 1
      ON CONFLICT (day) DO UPDATE SET articles = counts.articles + excluded.articles;
  ELSE
    INSERT INTO day_counts AS counts (day, articles)
      SELECT seoul_day(first_published_at), sum(step)
      FROM (
        SELECT first_published_at, 1 AS step FROM new_rows
        UNION ALL SELECT first_published_at, -1 FROM old_rows
      ) AS steps
      GROUP BY 1 HAVING sum(step) <> 0 ORDER BY 1
      ON CONFLICT (day) DO UPDATE SET articles = counts.articles + excluded.articles;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER day_counts_follow_insert AFTER INSERT ON "published_articles" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_day_counts();
--> statement-breakpoint
CREATE TRIGGER day_counts_follow_update AFTER UPDATE ON "published_articles" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_day_counts();
--> statement-breakpoint
CREATE TRIGGER day_counts_follow_delete AFTER DELETE ON "published_articles" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_day_counts();
--> statement-breakpoint
INSERT INTO day_counts (day, articles) SELECT seoul_day(first_published_at), count(*) FROM published_articles GROUP BY 1;
