CREATE TABLE "media_places" (
	"media_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ref" text NOT NULL,
	CONSTRAINT "media_places_media_id_kind_ref_pk" PRIMARY KEY("media_id","kind","ref")
);
--> statement-breakpoint
ALTER TABLE "replaced_media" ADD COLUMN "sweep_from" timestamp with time zone DEFAULT now() + interval '30 days' NOT NULL;--> statement-breakpoint
ALTER TABLE "replaced_media" ADD COLUMN "swept_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contributors" ADD COLUMN "public_email" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "contributors" ADD COLUMN "portrait_id" uuid;--> statement-breakpoint
ALTER TABLE "published_contributors" ADD COLUMN "email" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "published_contributors" ADD COLUMN "portrait" jsonb;--> statement-breakpoint
ALTER TABLE "media_places" ADD CONSTRAINT "media_places_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_places_kind_ref_index" ON "media_places" USING btree ("kind","ref");--> statement-breakpoint
ALTER TABLE "contributors" ADD CONSTRAINT "contributors_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revisions_naming_files" ON "revisions" USING btree ("id") WHERE "revisions"."body"::text like '%/media/%';--> statement-breakpoint
CREATE INDEX "replaced_media_to_sweep" ON "replaced_media" USING btree ("sweep_from") WHERE "replaced_media"."swept_at" is null;--> statement-breakpoint
CREATE INDEX "contributors_by_portrait" ON "contributors" USING btree ("portrait_id") WHERE "contributors"."portrait_id" is not null;
--> statement-breakpoint
-- What of the library a body shows or offers, each once.
CREATE FUNCTION media_in_body(body jsonb) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT "media"."id" FROM "media" WHERE "media"."id" IN (
    SELECT (found #>> '{}')::uuid FROM jsonb_path_query(body, 'lax $.**.attrs.media ? (@.type() == "string")') AS found
    WHERE (found #>> '{}') ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  ) ORDER BY "media"."id")
$$;
--> statement-breakpoint
CREATE FUNCTION is_media_used(medium uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM media_uses WHERE media_id = medium) OR EXISTS (SELECT 1 FROM media_places WHERE media_id = medium)
$$;
--> statement-breakpoint
-- As for articles: rows of the library are held, in one order, only where a use begins or ends.
CREATE FUNCTION place_media(place_kind text, place_ref text, ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  placed uuid[] := ARRAY(SELECT DISTINCT id FROM unnest(ids) AS id WHERE id IS NOT NULL);
  known uuid[] := ARRAY(SELECT media_id FROM media_places WHERE kind = place_kind AND ref = place_ref);
  touched uuid[] := ARRAY((SELECT unnest(placed) EXCEPT SELECT unnest(known)) UNION (SELECT unnest(known) EXCEPT SELECT unnest(placed)));
BEGIN
  IF cardinality(touched) = 0 THEN RETURN; END IF;
  PERFORM 1 FROM media WHERE id = ANY(touched) ORDER BY id FOR NO KEY UPDATE;
  DELETE FROM media_places WHERE kind = place_kind AND ref = place_ref AND media_id <> ALL(placed);
  INSERT INTO media_places (media_id, kind, ref) SELECT id, place_kind, place_ref FROM unnest(placed) AS id ON CONFLICT DO NOTHING;
  UPDATE media SET is_used = is_media_used(id) WHERE id = ANY(touched) AND is_used IS DISTINCT FROM is_media_used(id);
END $$;
--> statement-breakpoint
-- As in 0024, but an article that stops to use something may leave it in use elsewhere.
CREATE OR REPLACE FUNCTION keep_media_uses() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  heads uuid[] := media_in_revision(NEW.head_revision_id);
  lives uuid[] := CASE WHEN NEW.live_revision_id = NEW.head_revision_id THEN heads ELSE media_in_revision(NEW.live_revision_id) END;
  known uuid[] := ARRAY(SELECT media_id FROM media_uses WHERE article_id = NEW.id);
  touched uuid[] := ARRAY((SELECT unnest(heads || lives) EXCEPT SELECT unnest(known)) UNION (SELECT unnest(known) EXCEPT SELECT unnest(heads || lives)));
BEGIN
  IF cardinality(touched) > 0 THEN
    PERFORM 1 FROM media WHERE id = ANY(touched) ORDER BY id FOR NO KEY UPDATE;
    DELETE FROM media_uses WHERE article_id = NEW.id AND media_id <> ALL(heads || lives);
  END IF;
  INSERT INTO media_uses AS kept (media_id, article_id, in_head, in_live)
    SELECT each.id, NEW.id, each.id = ANY(heads), each.id = ANY(lives) FROM (SELECT DISTINCT unnest(heads || lives) AS id) AS each
    ON CONFLICT (media_id, article_id) DO UPDATE SET in_head = excluded.in_head, in_live = excluded.in_live
    WHERE (kept.in_head, kept.in_live) IS DISTINCT FROM (excluded.in_head, excluded.in_live);
  IF cardinality(touched) > 0 THEN
    UPDATE media SET is_used = is_media_used(id) WHERE id = ANY(touched) AND is_used IS DISTINCT FROM is_media_used(id);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION keep_portrait_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM place_media('contributor', NEW.id::text, ARRAY[NEW.portrait_id]);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER contributors_keep_portrait AFTER INSERT OR UPDATE OF portrait_id ON "contributors" FOR EACH ROW EXECUTE FUNCTION keep_portrait_place();
--> statement-breakpoint
CREATE FUNCTION keep_logo_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM place_media('logo', 'look', ARRAY(SELECT id FROM media WHERE id::text IN (NEW.value #>> '{logo,mediaId}', NEW.value #>> '{logoDark,mediaId}')));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER settings_keep_logo AFTER INSERT OR UPDATE OF value ON "settings" FOR EACH ROW WHEN (NEW.name = 'look') EXECUTE FUNCTION keep_logo_place();
--> statement-breakpoint
-- The newest version of a page counts, also while the page is withdrawn: it comes back with it.
CREATE FUNCTION keep_page_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM place_media('page', NEW.page_id::text, media_in_body(NEW.body));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER page_versions_keep_places AFTER INSERT ON "page_versions" FOR EACH ROW EXECUTE FUNCTION keep_page_places();
--> statement-breakpoint
INSERT INTO media_places (media_id, kind, ref)
  SELECT DISTINCT unnest(media_in_body(newest.body)), 'page', newest.page_id::text
  FROM (SELECT DISTINCT ON (page_id) page_id, body FROM page_versions ORDER BY page_id, version DESC) AS newest;
--> statement-breakpoint
INSERT INTO media_places (media_id, kind, ref)
  SELECT DISTINCT media.id, 'logo', 'look' FROM settings JOIN media ON media.id::text IN (settings.value #>> '{logo,mediaId}', settings.value #>> '{logoDark,mediaId}') WHERE settings.name = 'look';
--> statement-breakpoint
UPDATE media SET is_used = true WHERE NOT is_used AND id IN (SELECT media_id FROM media_places);
