ALTER TABLE "revisions" ADD COLUMN "lead_focal" jsonb;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "kind" text DEFAULT 'picture' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_pictures_have_size" CHECK ("media"."kind" = 'file' or ("media"."width" > 0 and "media"."height" > 0));