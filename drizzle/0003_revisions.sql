CREATE TABLE "revision_names" (
	"revision_id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"name" text NOT NULL,
	"named_by" uuid,
	"named_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "revision_names" ADD CONSTRAINT "revision_names_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_names" ADD CONSTRAINT "revision_names_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_names" ADD CONSTRAINT "revision_names_named_by_staff_id_fk" FOREIGN KEY ("named_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revision_names_by_article" ON "revision_names" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "revisions_save_points" ON "revisions" USING btree ("article_id","version") WHERE "revisions"."kind" not in ('autosave', 'branch');--> statement-breakpoint
CREATE INDEX "revisions_branches" ON "revisions" USING btree ("article_id","version") WHERE "revisions"."kind" = 'branch';