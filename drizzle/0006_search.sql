-- Pieces of one, two and three syllables of every word in a list separated by single spaces; other words whole. The same as `gramsOf` in
-- domain/search/grams.ts. A word is cut from its first, second and third syllable on; what is left over at its end is a piece as well.
CREATE FUNCTION search_grams(words text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000
RETURN string_to_array(concat_ws(' ',
  regexp_replace(words, '([가-힣㐀-䶿一-鿿])', '\1 ', 'g'),
  regexp_replace(words, '([가-힣㐀-䶿一-鿿]{2})', '\1 ', 'g'),
  regexp_replace(regexp_replace(' ' || words, ' [가-힣㐀-䶿一-鿿]', ' ', 'g'), '([가-힣㐀-䶿一-鿿]{2})', '\1 ', 'g'),
  regexp_replace(words, '([가-힣㐀-䶿一-鿿]{3})', '\1 ', 'g'),
  regexp_replace(regexp_replace(' ' || words, ' [가-힣㐀-䶿一-鿿]', ' ', 'g'), '([가-힣㐀-䶿一-鿿]{3})', '\1 ', 'g'),
  regexp_replace(regexp_replace(' ' || words, ' [가-힣㐀-䶿一-鿿]{1,2}', ' ', 'g'), '([가-힣㐀-䶿一-鿿]{3})', '\1 ', 'g')
), ' ');
--> statement-breakpoint
-- Everything an article is found by: its pieces, those of the headline once more behind `=`, and its marks as they are.
CREATE FUNCTION search_vector(words text, headline text, marks text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000
RETURN array_to_tsvector(array_remove(
  search_grams(words) || ARRAY(SELECT '=' || gram FROM unnest(search_grams(headline)) AS gram WHERE gram <> '') || marks, ''));
--> statement-breakpoint
CREATE TABLE "published_search" (
	"number" integer PRIMARY KEY NOT NULL,
	"form" smallint NOT NULL,
	"visible_from" timestamp with time zone NOT NULL,
	"first_published_at" timestamp with time zone NOT NULL,
	"words" text NOT NULL,
	"headline" text NOT NULL,
	"marks" text[] NOT NULL
);
--> statement-breakpoint
-- Words go out of line, so that the row that is sorted and counted stays some hundred bytes long.
ALTER TABLE "published_search" SET (toast_tuple_target = 128);
--> statement-breakpoint
ALTER TABLE "published_search" ADD CONSTRAINT "published_search_number_published_articles_number_fk" FOREIGN KEY ("number") REFERENCES "public"."published_articles"("number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "published_search_terms" ON "published_search" USING gin (search_vector("words", "headline", "marks")) WITH (fastupdate=false);
--> statement-breakpoint
-- ANALYZE would compute thirty thousand vectors to learn what no plan needs.
ALTER INDEX "published_search_terms" ALTER COLUMN 1 SET STATISTICS 0;
