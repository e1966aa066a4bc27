-- The record. Days are yyyymmdd, 0 for unknown; spans are UTF-16 units, end exclusive; instants are ISO 8601 in UTC.
CREATE TABLE articles (
  row            INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  source         TEXT NOT NULL,
  url            TEXT,
  outlet         TEXT,
  title          TEXT,
  day            INTEGER NOT NULL,
  published_from TEXT NOT NULL,
  language       TEXT,
  sha256         TEXT NOT NULL,
  text           TEXT NOT NULL,
  opening        TEXT NOT NULL,
  body           TEXT NOT NULL, -- spans of the blocks that are the article proper, as start-end parted by spaces
  statements     INTEGER NOT NULL,
  events         INTEGER NOT NULL
);
CREATE INDEX articles_by_day ON articles (day DESC, row DESC);
CREATE INDEX articles_by_outlet ON articles (outlet, day DESC, row DESC);

CREATE TABLE captures (
  sha256       TEXT PRIMARY KEY,
  bytes        BLOB NOT NULL,
  content_type TEXT NOT NULL,
  charset      TEXT NOT NULL
) WITHOUT ROWID;

-- One line for every place an article was found in.
CREATE TABLE article_captures (
  article     INTEGER NOT NULL REFERENCES articles (row),
  sha256      TEXT NOT NULL REFERENCES captures (sha256),
  source      TEXT NOT NULL,
  url         TEXT,
  captured_at TEXT NOT NULL,
  PRIMARY KEY (article, sha256, source)
) WITHOUT ROWID;

-- Every reading ever made; the newest is the one with the highest row. The article's text is not repeated in the document.
CREATE TABLE readings (
  row      INTEGER PRIMARY KEY,
  article  INTEGER NOT NULL REFERENCES articles (row),
  version  TEXT NOT NULL,
  document BLOB NOT NULL,
  UNIQUE (article, version)
);

-- Indexes over the newest readings; made anew with them.
CREATE TABLE statements (
  article  INTEGER NOT NULL REFERENCES articles (row),
  ordinal  INTEGER NOT NULL,
  id       TEXT NOT NULL,
  day      INTEGER NOT NULL,
  speaker  TEXT,
  document TEXT NOT NULL,
  PRIMARY KEY (article, ordinal)
) WITHOUT ROWID;
CREATE INDEX statements_by_day ON statements (day DESC, article DESC, ordinal);
CREATE INDEX statements_by_speaker ON statements (speaker, day DESC, article DESC, ordinal);

CREATE TABLE mentions (
  article    INTEGER NOT NULL REFERENCES articles (row),
  ordinal    INTEGER NOT NULL,
  actor      TEXT NOT NULL,
  day        INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  spelling   TEXT NOT NULL,
  PRIMARY KEY (article, ordinal)
) WITHOUT ROWID;
CREATE INDEX mentions_by_actor ON mentions (actor, day DESC, article DESC, ordinal, spelling);

CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Our own folded words and stems, joined by spaces; the database never folds or stems Arabic itself.
CREATE VIRTUAL TABLE search USING fts5 (exact, stem, title_stem, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
