-- name: article-row
SELECT row FROM articles WHERE id = @id

-- name: add-article
INSERT INTO articles (id, source, url, outlet, title, day, published_from, language, sha256, text, opening, body, statements, events)
VALUES (@id, @source, @url, @outlet, @title, @day, @publishedFrom, @language, @sha256, @text, @opening, @body, @statements, @events)
RETURNING row

-- name: renew-article
UPDATE articles SET opening = @opening, body = @body, statements = @statements, events = @events WHERE row = @article

-- name: add-capture
INSERT INTO captures (sha256, bytes, content_type, charset) VALUES (@sha256, @bytes, @contentType, @charset) ON CONFLICT DO NOTHING

-- name: add-article-capture
INSERT INTO article_captures (article, sha256, source, url, captured_at) VALUES (@article, @sha256, @source, @url, @capturedAt) ON CONFLICT DO NOTHING

-- name: add-reading
INSERT INTO readings (article, version, document) VALUES (@article, @version, @document) ON CONFLICT DO NOTHING

-- name: clear-statements
DELETE FROM statements WHERE article = @article

-- name: clear-mentions
DELETE FROM mentions WHERE article = @article

-- name: add-statement
INSERT INTO statements (article, ordinal, id, day, speaker, document) VALUES (@article, @ordinal, @id, @day, @speaker, @document)

-- name: add-mention
INSERT INTO mentions (article, ordinal, actor, day, span_start, span_end, spelling) VALUES (@article, @ordinal, @actor, @day, @start, @end, @spelling)

-- name: summary
SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM captures) AS captures, (SELECT count(*) FROM readings) AS readings,
       (SELECT coalesce(sum(statements), 0) FROM articles) AS statements, (SELECT coalesce(sum(events), 0) FROM articles) AS events

-- name: setting
SELECT value FROM settings WHERE name = @name

-- name: keep-setting
INSERT INTO settings (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value

-- name: article
SELECT row, id, source, url, outlet, title, day, opening, statements, events FROM articles WHERE id = @id

-- name: articles
SELECT row, id, source, url, outlet, title, day, opening, statements, events FROM articles
WHERE (@day IS NULL OR day = @day) AND (@outlet IS NULL OR outlet = @outlet) AND (@beforeDay IS NULL OR (day, row) < (@beforeDay, @beforeRow))
ORDER BY day DESC, row DESC LIMIT @limit

-- name: days
SELECT day, count(*) AS articles, sum(statements) AS statements FROM articles GROUP BY day ORDER BY day DESC LIMIT @limit

-- name: outlets
SELECT outlet, count(*) AS articles FROM articles GROUP BY outlet ORDER BY count(*) DESC, outlet

-- name: newest-reading
SELECT readings.document, articles.text FROM readings JOIN articles ON articles.row = readings.article
WHERE articles.id = @id ORDER BY readings.row DESC LIMIT 1

-- name: reading-versions
SELECT readings.version FROM readings JOIN articles ON articles.row = readings.article WHERE articles.id = @id ORDER BY readings.row DESC

-- name: captures-of
SELECT captures.sha256, captures.content_type AS contentType, captures.charset, found.source, found.url, found.captured_at AS capturedAt
FROM article_captures AS found JOIN captures ON captures.sha256 = found.sha256 JOIN articles ON articles.row = found.article
WHERE articles.id = @id ORDER BY found.captured_at, found.source

-- name: statements
SELECT s.article, s.ordinal, s.day AS statementDay, s.document, a.text,
       a.row, a.id, a.source, a.url, a.outlet, a.title, a.day, a.opening, a.statements, a.events
FROM statements AS s JOIN articles AS a ON a.row = s.article
WHERE (@speaker IS NULL OR s.speaker = @speaker) AND (@day IS NULL OR s.day = @day)
  AND (@beforeDay IS NULL OR (s.day, s.article, -s.ordinal) < (@beforeDay, @beforeRow, -@afterOrdinal))
ORDER BY s.day DESC, s.article DESC, s.ordinal LIMIT @limit

-- name: actors
SELECT m.actor AS id, count(*) AS mentions, count(DISTINCT m.article) AS articles,
       (SELECT count(*) FROM statements AS s WHERE s.speaker = m.actor) AS statements
FROM mentions AS m GROUP BY m.actor ORDER BY count(*) DESC, m.actor LIMIT @limit OFFSET @offset

-- name: actor
SELECT @id AS id, count(*) AS mentions, count(DISTINCT article) AS articles,
       (SELECT count(*) FROM statements WHERE speaker = @id) AS statements
FROM mentions WHERE actor = @id

-- name: spellings
SELECT spelling, count(*) AS mentions, count(DISTINCT article) AS articles FROM mentions WHERE actor = @id
GROUP BY spelling ORDER BY count(*) DESC, spelling

-- name: mentions
SELECT m.article, m.ordinal, m.day AS mentionDay, m.span_start AS spanStart, m.span_end AS spanEnd, a.text,
       a.row, a.id, a.source, a.url, a.outlet, a.title, a.day, a.opening, a.statements, a.events
FROM mentions AS m JOIN articles AS a ON a.row = m.article
WHERE m.actor = @id AND (@spelling IS NULL OR m.spelling = @spelling)
  AND (@beforeDay IS NULL OR (m.day, m.article, -m.ordinal) < (@beforeDay, @beforeRow, -@afterOrdinal))
ORDER BY m.day DESC, m.article DESC, m.ordinal LIMIT @limit

-- name: articles-in-order
SELECT row, id FROM articles WHERE row > @after ORDER BY row LIMIT @limit
