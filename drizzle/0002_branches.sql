ALTER TABLE "revisions" DROP CONSTRAINT "revisions_one_per_version";--> statement-breakpoint
CREATE UNIQUE INDEX "revisions_one_per_version" ON "revisions" USING btree ("article_id","version") WHERE "revisions"."kind" <> 'branch';--> statement-breakpoint
CREATE INDEX "revisions_by_article" ON "revisions" USING btree ("article_id","version");