CREATE TABLE "article_locks" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"tab_id" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"wanted_by" uuid,
	"wanted_tab" text,
	"wanted_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "article_locks" ADD CONSTRAINT "article_locks_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_locks" ADD CONSTRAINT "article_locks_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_locks" ADD CONSTRAINT "article_locks_wanted_by_staff_id_fk" FOREIGN KEY ("wanted_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;