CREATE TABLE "article_view_sources" (
	"number" integer NOT NULL,
	"day" date NOT NULL,
	"source" text NOT NULL,
	"host" text NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "article_view_sources_number_day_source_host_pk" PRIMARY KEY("number","day","source","host")
);
--> statement-breakpoint
CREATE TABLE "article_view_totals" (
	"number" integer PRIMARY KEY NOT NULL,
	"views" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_views" (
	"hour" timestamp with time zone NOT NULL,
	"number" integer NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "article_views_hour_number_pk" PRIMARY KEY("hour","number")
);
--> statement-breakpoint
CREATE TABLE "view_salts" (
	"day" date PRIMARY KEY NOT NULL,
	"salt" text NOT NULL
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "view_visits" (
	"visit" uuid PRIMARY KEY NOT NULL,
	"counted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "article_view_sources_day_index" ON "article_view_sources" USING btree ("day");--> statement-breakpoint
CREATE INDEX "article_views_number_hour_index" ON "article_views" USING btree ("number","hour");--> statement-breakpoint
CREATE INDEX "view_visits_counted_at_index" ON "view_visits" USING btree ("counted_at");