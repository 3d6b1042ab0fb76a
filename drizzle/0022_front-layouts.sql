CREATE TABLE "front_layouts" (
	"version" integer PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"layout" jsonb NOT NULL,
	"base_version" integer NOT NULL,
	"reverts_to" integer,
	"author_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "front_records" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"stood_from" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"layout_version" integer NOT NULL,
	"change_id" bigint NOT NULL,
	"placement" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_front" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"version" integer NOT NULL,
	"layout" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "front_layouts" ADD CONSTRAINT "front_layouts_author_id_staff_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "front_layouts_published" ON "front_layouts" USING btree ("version") WHERE "front_layouts"."state" = 'published';--> statement-breakpoint
CREATE INDEX "front_layouts_set_aside" ON "front_layouts" USING btree ("version") WHERE "front_layouts"."state" = 'aside';--> statement-breakpoint
CREATE INDEX "front_layouts_author_id_index" ON "front_layouts" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "front_records_by_time" ON "front_records" USING btree ("stood_from","id");
--> statement-breakpoint
CREATE TRIGGER front_layouts_are_immutable BEFORE UPDATE OR DELETE ON "front_layouts" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER front_layouts_stay BEFORE TRUNCATE ON "front_layouts" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER front_records_are_immutable BEFORE UPDATE OR DELETE ON "front_records" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER front_records_stay BEFORE TRUNCATE ON "front_records" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
