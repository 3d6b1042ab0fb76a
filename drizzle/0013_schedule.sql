CREATE TABLE "schedules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"transition" text NOT NULL,
	"revision_id" uuid,
	"version" integer,
	"due_at" timestamp with time zone NOT NULL,
	"try_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"status_before" text NOT NULL,
	"promised_by" uuid,
	"promised_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"ended_at" timestamp with time zone,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "embargo_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_promised_by_staff_id_fk" FOREIGN KEY ("promised_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "schedules_one_pending" ON "schedules" USING btree ("article_id","transition") WHERE "schedules"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "schedules_due" ON "schedules" USING btree ("try_at","id") WHERE "schedules"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "schedules_failed" ON "schedules" USING btree ("ended_at") WHERE "schedules"."state" = 'failed' and "schedules"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "schedules_done" ON "schedules" USING btree ("ended_at") WHERE "schedules"."state" = 'done';--> statement-breakpoint
CREATE INDEX "schedules_by_article" ON "schedules" USING btree ("article_id","promised_at");--> statement-breakpoint
CREATE INDEX "schedules_promised_by_index" ON "schedules" USING btree ("promised_by");