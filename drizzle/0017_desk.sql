CREATE TABLE "outgoing_mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"sealed" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"try_at" timestamp with time zone DEFAULT now(),
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_problem" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "mails_notices" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "outgoing_mails_due" ON "outgoing_mails" USING btree ("try_at") WHERE "outgoing_mails"."try_at" is not null;--> statement-breakpoint
CREATE INDEX "outgoing_mails_failing" ON "outgoing_mails" USING btree ("created_at") WHERE "outgoing_mails"."attempts" > 0;--> statement-breakpoint
CREATE INDEX "article_locks_by_presence" ON "article_locks" USING btree ("seen_at");