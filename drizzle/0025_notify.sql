CREATE TABLE "signal_cursor" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"followed_to" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signals" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"endpoint" text NOT NULL,
	"address" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"try_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"answered_at" timestamp with time zone,
	"answer" text,
	"status" integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX "signals_waiting_once" ON "signals" USING btree ("endpoint","address") WHERE "signals"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "signals_due" ON "signals" USING btree ("try_at") WHERE "signals"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "signals_given_up" ON "signals" USING btree ("endpoint") WHERE "signals"."state" = 'given-up';--> statement-breakpoint
CREATE INDEX "signals_last_answer" ON "signals" USING btree ("endpoint","answered_at");--> statement-breakpoint
CREATE INDEX "signals_created_at_index" ON "signals" USING btree ("created_at");