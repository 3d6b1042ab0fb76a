ALTER TABLE "day_counts" ADD COLUMN "changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "published_articles" ADD COLUMN "feed_html" text;--> statement-breakpoint
-- After day_counts_follow_*, which sees to it that the day has its row: triggers of one statement go by their names.
-- A change only ever moves the moment on; where articles leave a day, it is that of the newest that stay.
CREATE FUNCTION keep_day_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN
    UPDATE day_counts SET changed_at = greatest(changed_at, changed.at)
      FROM (SELECT seoul_day(first_published_at) AS day, max(updated_at) AS at FROM new_rows GROUP BY 1) AS changed
      WHERE day_counts.day = changed.day AND changed.at > coalesce(changed_at, '-infinity');
  ELSE
    UPDATE day_counts SET changed_at = (
        SELECT max(updated_at) FROM published_articles
        WHERE first_published_at >= day_counts.day::timestamp AT TIME ZONE 'Asia/Seoul' AND first_published_at < (day_counts.day + 1)::timestamp AT TIME ZONE 'Asia/Seoul'
      )
      FROM (SELECT DISTINCT seoul_day(first_published_at) AS day FROM old_rows) AS gone WHERE day_counts.day = gone.day;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER day_counts_then_insert AFTER INSERT ON "published_articles" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_day_changes();
--> statement-breakpoint
CREATE TRIGGER day_counts_then_update AFTER UPDATE ON "published_articles" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_day_changes();
--> statement-breakpoint
CREATE TRIGGER day_counts_then_delete AFTER DELETE ON "published_articles" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_day_changes();
--> statement-breakpoint
UPDATE day_counts SET changed_at = changed.at FROM (SELECT seoul_day(first_published_at) AS day, max(updated_at) AS at FROM published_articles GROUP BY 1) AS changed WHERE day_counts.day = changed.day;
