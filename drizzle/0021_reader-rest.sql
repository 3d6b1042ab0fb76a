-- Signed opinion becomes a layout of the section. Until now the front knew such sections by these addresses.
UPDATE "sections" SET "layout" = 'opinion' WHERE "layout" = 'magazine' AND "slug" IN ('opinion', 'column', 'columns', 'editorial', '오피니언', '사설', '칼럼');--> statement-breakpoint
UPDATE "published_paper" SET "paper" = jsonb_set("paper", '{sections}', (
  SELECT coalesce(jsonb_agg(CASE WHEN s."layout" = 'opinion' THEN entry || '{"layout": "opinion"}' ELSE entry END ORDER BY place), '[]')
  FROM jsonb_array_elements("paper" -> 'sections') WITH ORDINALITY AS listed(entry, place) LEFT JOIN "sections" s ON s."slug" = entry ->> 'slug'
)) WHERE "paper" ? 'sections';
