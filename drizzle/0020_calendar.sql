ALTER TABLE "articles" ADD COLUMN "planned_for" date;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "scheduled_for" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "calendar_day" date GENERATED ALWAYS AS (case when status in ('published', 'withdrawn') then (first_published_at at time zone 'Asia/Seoul')::date else coalesce((scheduled_for at time zone 'Asia/Seoul')::date, planned_for) end) STORED;--> statement-breakpoint
CREATE INDEX "articles_by_day" ON "articles" USING btree ("calendar_day",("status" in ('published', 'withdrawn')),"scheduled_for","first_published_at","id") WHERE "articles"."calendar_day" is not null and "articles"."trashed_at" is null;--> statement-breakpoint
CREATE INDEX "articles_without_day" ON "articles" USING btree ("saved_at","id") WHERE "articles"."calendar_day" is null and "articles"."trashed_at" is null;
--> statement-breakpoint
-- An article stands in the calendar where its promise says. Whoever writes a promise holds the article's row already.
CREATE FUNCTION keep_article_schedule() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  article uuid := coalesce(NEW.article_id, OLD.article_id);
  due timestamptz := (SELECT due_at FROM schedules WHERE article_id = article AND transition = 'publish' AND state = 'pending');
BEGIN
  UPDATE articles SET scheduled_for = due WHERE id = article AND scheduled_for IS DISTINCT FROM due;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER schedules_keep_article AFTER INSERT OR UPDATE OR DELETE ON schedules FOR EACH ROW EXECUTE FUNCTION keep_article_schedule();
--> statement-breakpoint
UPDATE articles SET scheduled_for = schedules.due_at FROM schedules WHERE schedules.article_id = articles.id AND schedules.transition = 'publish' AND schedules.state = 'pending';
