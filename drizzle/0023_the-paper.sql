CREATE TABLE "list_moves" (
	"list" text NOT NULL,
	"slug" text NOT NULL,
	"target" text NOT NULL,
	CONSTRAINT "list_moves_list_slug_pk" PRIMARY KEY("list","slug")
);
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "in_menu" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "moved_to" uuid;