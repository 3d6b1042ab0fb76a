CREATE TABLE "list_counts" (
	"list" text NOT NULL,
	"slug" text NOT NULL,
	"month" date NOT NULL,
	"articles" integer NOT NULL,
	CONSTRAINT "list_counts_list_slug_month_pk" PRIMARY KEY("list","slug","month")
);
--> statement-breakpoint
CREATE TABLE "published_listings" (
	"list" text NOT NULL,
	"slug" text NOT NULL,
	"first_published_at" timestamp with time zone NOT NULL,
	"number" integer NOT NULL,
	"visible_from" timestamp with time zone NOT NULL,
	CONSTRAINT "published_listings_order" PRIMARY KEY("list","slug","first_published_at","number")
);
--> statement-breakpoint
DROP INDEX "published_by_contributor";--> statement-breakpoint
DROP INDEX "published_by_tag";--> statement-breakpoint
CREATE FUNCTION seoul_month(at timestamptz) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE RETURN date_trunc('month', at AT TIME ZONE 'Asia/Seoul')::date;
--> statement-breakpoint
-- The lists that an article stands on, each once.
CREATE FUNCTION listings_of(section_slug text, series_slug text, contributor_slugs text[], tag_slugs text[]) RETURNS TABLE (list text, slug text) LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 6
BEGIN ATOMIC
  SELECT 'section', section_slug
  UNION SELECT 'series', series_slug WHERE series_slug IS NOT NULL
  UNION SELECT 'contributor', unnest(contributor_slugs)
  UNION SELECT 'tag', unnest(tag_slugs);
END;
--> statement-breakpoint
-- Lists and their counts follow the rows whoever writes them, once a statement and in the order of the key, as `keep_board_counts` does. What a
-- statement does not move is not written.
CREATE FUNCTION keep_listings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO published_listings (list, slug, first_published_at, number, visible_from)
      SELECT l.list, l.slug, r.first_published_at, r.number, r.visible_from FROM new_rows r, listings_of(r.section_slug, r.series_slug, r.contributor_slugs, r.tag_slugs) l;
    INSERT INTO list_counts AS counts (list, slug, month, articles)
      SELECT l.list, l.slug, seoul_month(r.first_published_at), count(*) FROM new_rows r, listings_of(r.section_slug, r.series_slug, r.contributor_slugs, r.tag_slugs) l GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      ON CONFLICT (list, slug, month) DO UPDATE SET articles = counts.articles + excluded.articles;
  ELSIF TG_OP = 'DELETE' THEN
    DELETE FROM published_listings p USING old_rows r, listings_of(r.section_slug, r.series_slug, r.contributor_slugs, r.tag_slugs) l
      WHERE (p.list, p.slug, p.first_published_at, p.number) = (l.list, l.slug, r.first_published_at, r.number);
    INSERT INTO list_counts AS counts (list, slug, month, articles)
      SELECT l.list, l.slug, seoul_month(r.first_published_at), -count(*) FROM old_rows r, listings_of(r.section_slug, r.series_slug, r.contributor_slugs, r.tag_slugs) l GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      ON CONFLICT (list, slug, month) DO UPDATE SET articles = counts.articles + excluded.articles;
  ELSE
    DELETE FROM published_listings p USING (
        SELECT l.list, l.slug, r.first_published_at, r.number, r.visible_from FROM old_rows r, listings_of(r.section_slug, r.series_slug, r.contributor_slugs, r.tag_slugs) l
        EXCEPT SELECT l.list, l.slug, r.first_published_at, r.number, r.visible_from FROM new_rows r, listings_of(r.section_slug, r.series_slug, r.contributor_slugs, r.tag_slugs) l
      ) AS gone
      WHERE (p.list, p.slug, p.first_published_at, p.number) = (gone.list, gone.slug, gone.first_published_at, gone.number);
    INSERT INTO published_listings (list, slug, first_published_at, number, visible_from)
      SELECT l.list, l.slug, r.first_published_at, r.number, r.visible_from FROM new_rows r, listings_of(r.section_slug, r.series_slug, r.contributor_slugs, r.tag_slugs) l
      EXCEPT SELECT l.list, l.slug, r.first_published_at, r.number, r.visible_from FROM old_rows r, listings_of(r.section_slug, r.series_slug, r.contributor_slugs, r.tag_slugs) l;
    INSERT INTO list_counts AS counts (list, slug, month, articles)
      SELECT list, slug, month, sum(step)
      FROM (
        SELECT l.list, l.slug, seoul_month(r.first_published_at) AS month, 1 AS step FROM new_rows r, listings_of(r.section_slug, r.series_slug, r.contributor_slugs, r.tag_slugs) l
        UNION ALL SELECT l.list, l.slug, seoul_month(r.first_published_at), -1 FROM old_rows r, listings_of(r.section_slug, r.series_slug, r.contributor_slugs, r.tag_slugs) l
      ) AS steps
      GROUP BY 1, 2, 3 HAVING sum(step) <> 0 ORDER BY 1, 2, 3
      ON CONFLICT (list, slug, month) DO UPDATE SET articles = counts.articles + excluded.articles;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER listings_follow_insert AFTER INSERT ON "published_articles" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_listings();
--> statement-breakpoint
CREATE TRIGGER listings_follow_update AFTER UPDATE ON "published_articles" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_listings();
--> statement-breakpoint
CREATE TRIGGER listings_follow_delete AFTER DELETE ON "published_articles" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_listings();
--> statement-breakpoint
-- The same for correction notes, which count by the day that they bear.
CREATE FUNCTION keep_correction_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO list_counts AS counts (list, slug, month, articles)
      SELECT 'corrections', '', date_trunc('month', day::timestamp)::date, count(*) FROM new_rows GROUP BY 3 ORDER BY 3
      ON CONFLICT (list, slug, month) DO UPDATE SET articles = counts.articles + excluded.articles;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO list_counts AS counts (list, slug, month, articles)
      SELECT 'corrections', '', date_trunc('month', day::timestamp)::date, -count(*) FROM old_rows GROUP BY 3 ORDER BY 3
      ON CONFLICT (list, slug, month) DO UPDATE SET articles = counts.articles + excluded.articles;
  ELSE
    INSERT INTO list_counts AS counts (list, slug, month, articles)
      SELECT 'corrections', '', date_trunc('month', day::timestamp)::date, sum(step)
      FROM (SELECT day, 1 AS step FROM new_rows UNION ALL SELECT day, -1 FROM old_rows) AS steps
      GROUP BY 3 HAVING sum(step) <> 0 ORDER BY 3
      ON CONFLICT (list, slug, month) DO UPDATE SET articles = counts.articles + excluded.articles;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER correction_counts_follow_insert AFTER INSERT ON "published_corrections" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_correction_counts();
--> statement-breakpoint
CREATE TRIGGER correction_counts_follow_update AFTER UPDATE ON "published_corrections" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_correction_counts();
--> statement-breakpoint
CREATE TRIGGER correction_counts_follow_delete AFTER DELETE ON "published_corrections" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_correction_counts();
--> statement-breakpoint
INSERT INTO published_listings (list, slug, first_published_at, number, visible_from)
  SELECT l.list, l.slug, r.first_published_at, r.number, r.visible_from FROM published_articles r, listings_of(r.section_slug, r.series_slug, r.contributor_slugs, r.tag_slugs) l ORDER BY 1, 2, 3, 4;
--> statement-breakpoint
INSERT INTO list_counts (list, slug, month, articles) SELECT list, slug, seoul_month(first_published_at), count(*) FROM published_listings GROUP BY 1, 2, 3;
--> statement-breakpoint
INSERT INTO list_counts (list, slug, month, articles) SELECT 'corrections', '', date_trunc('month', day::timestamp)::date, count(*) FROM published_corrections GROUP BY 3;
