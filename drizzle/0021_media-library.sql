CREATE TABLE "file_downloads" (
	"path" text PRIMARY KEY NOT NULL,
	"downloads" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media_uses" (
	"media_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"in_head" boolean NOT NULL,
	"in_live" boolean NOT NULL,
	CONSTRAINT "media_uses_media_id_article_id_pk" PRIMARY KEY("media_id","article_id")
);
--> statement-breakpoint
CREATE TABLE "replaced_media" (
	"path" text PRIMARY KEY NOT NULL,
	"media_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"original_name" text NOT NULL,
	"bytes" bigint NOT NULL,
	"replaced_by" uuid,
	"replaced_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "decorative" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focal" jsonb;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "licence" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "rights_until" date;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "taken_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "is_used" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replaced_media" ADD CONSTRAINT "replaced_media_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replaced_media" ADD CONSTRAINT "replaced_media_replaced_by_staff_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_uses_article_id_index" ON "media_uses" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "replaced_media_media_id_index" ON "replaced_media" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "media_by_kind" ON "media" USING btree ("kind","created_at","id");--> statement-breakpoint
CREATE INDEX "media_by_uploader" ON "media" USING btree ("uploaded_by","created_at","id");--> statement-breakpoint
CREATE INDEX "media_unused" ON "media" USING btree ("created_at","id") WHERE not "media"."is_used";--> statement-breakpoint
CREATE INDEX "media_unused_by_kind" ON "media" USING btree ("kind","created_at","id") WHERE not "media"."is_used";--> statement-breakpoint
CREATE INDEX "media_without_alt" ON "media" USING btree ("created_at","id") WHERE "media"."kind" = 'picture' and "media"."alt" = '' and not "media"."decorative";--> statement-breakpoint
CREATE INDEX "media_without_credit" ON "media" USING btree ("created_at","id") WHERE "media"."kind" = 'picture' and "media"."credit" = '';--> statement-breakpoint
CREATE INDEX "media_by_rights" ON "media" USING btree ("rights_until") WHERE "media"."rights_until" is not null;--> statement-breakpoint
CREATE INDEX "media_by_words" ON "media" USING gin (headline_grams("caption" || ' ' || "credit" || ' ' || "alt" || ' ' || "original_name")) WITH (fastupdate=false);