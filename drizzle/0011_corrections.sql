CREATE TABLE "published_corrections" (
	"number" integer NOT NULL,
	"place" integer NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "published_corrections_number_place_pk" PRIMARY KEY("number","place")
);
--> statement-breakpoint
CREATE TABLE "withdrawals" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"notice" text NOT NULL,
	"headline" text NOT NULL,
	"shows_headline" boolean NOT NULL,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "withdrawn_articles" (
	"number" integer PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"headline" text,
	"notice" text NOT NULL,
	"withdrawn_at" timestamp with time zone NOT NULL,
	CONSTRAINT "withdrawn_articles_articleId_unique" UNIQUE("article_id")
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "trashed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "trashed_by" uuid;--> statement-breakpoint
ALTER TABLE "published_articles" ADD COLUMN "related_numbers" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "published_corrections" ADD CONSTRAINT "published_corrections_number_published_articles_number_fk" FOREIGN KEY ("number") REFERENCES "public"."published_articles"("number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_withdrawn_by_staff_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrections_by_day" ON "published_corrections" USING btree ("day","number","place");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_trashed_by_staff_id_fk" FOREIGN KEY ("trashed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_trashed" ON "articles" USING btree ("saved_at","id") WHERE "articles"."trashed_at" is not null;--> statement-breakpoint
CREATE INDEX "published_by_related" ON "published_articles" USING gin ("related_numbers");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_trash_was_never_published" CHECK ("articles"."trashed_at" is null or "articles"."number" is null);--> statement-breakpoint
-- What is published already: the cards in its bodies, and its correction notes as they stand in its HTML, where special characters are written by number.
UPDATE published_articles p SET related_numbers = (
  SELECT array_agg(DISTINCT (card #>> '{}')::integer) FROM jsonb_path_query(r.body, '$.** ? (@.type == "relatedArticle").attrs.number') AS card
) FROM revisions r WHERE r.id = p.revision_id AND jsonb_path_exists(r.body, '$.** ? (@.type == "relatedArticle").attrs.number');
--> statement-breakpoint
INSERT INTO published_corrections (number, place, kind, day, note)
  SELECT p.number, n.parts[1]::integer,
    CASE n.parts[2] WHEN '반론' THEN 'rebuttal' WHEN '추후보도' THEN 'followUp' ELSE 'correction' END,
    coalesce(substring(n.parts[3] FROM 'datetime="(\d{4}-\d\d-\d\d)"')::date, (p.updated_at AT TIME ZONE 'Asia/Seoul')::date),
    btrim(replace(replace(replace(replace(replace(regexp_replace(regexp_replace(n.parts[4], '<br>|</p>|</li>', E'\n', 'g'), '<[^>]*>', '', 'g'),
      '&#39;', ''''), '&#34;', '"'), '&#60;', '<'), '&#62;', '>'), '&#38;', '&'), E'\n ')
  FROM published_articles p,
    regexp_matches(p.body_html, '<aside class="correction-note" id="correction-(\d+?)" aria-label="([^"]+?)"><p class="correction-note-head">(.*?)</p>(.*?)</aside>', 'g') AS n (parts)
  WHERE p.body_html LIKE '%<aside class="correction-note"%';
