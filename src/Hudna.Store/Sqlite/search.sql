-- name: index-article
INSERT INTO search (rowid, exact, stem, title_stem) VALUES (@article, @exact, @stems, @titleStems)

-- name: forget-article
DELETE FROM search WHERE rowid = @article

-- name: clear-index
INSERT INTO search (search) VALUES ('delete-all')

-- name: count-hits
SELECT count(*) AS hits FROM search WHERE search MATCH @match

-- name: hits
WITH best AS (
  SELECT rowid AS article, bm25(search, 1.0, 1.0, 4.0) AS score FROM search WHERE search MATCH @match ORDER BY score, rowid LIMIT @limit OFFSET @offset
)
SELECT best.score, a.text, a.body, a.row, a.id, a.source, a.url, a.outlet, a.title, a.day, a.opening, a.statements, a.events
FROM best JOIN articles AS a ON a.row = best.article ORDER BY best.score, a.row
