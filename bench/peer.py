#!/usr/bin/env python3
"""The peer of the throughput figures: what a plain script does with the same articles on the same machine in the same run.

    peer.py tokens ZIP...          cuts every article into words with one regular expression; prints articles a second
    peer.py index DATABASE ZIP...  puts every article into a raw FTS5 table (no reading, no folding); prints articles a second
    peer.py search DATABASE FILE   asks the queries of FILE of that table; prints the 95th percentile in milliseconds
"""
import json, re, sqlite3, sys, time, zipfile


def articles(paths):
    for path in paths:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield from json.loads(archive.read(name))


def tokens(paths):
    word = re.compile(r"\w+")
    return sum(1 for article in articles(paths) if word.findall((article["title"] or "") + "\n\n" + (article["content"] or "")))


def index(database, paths):
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE VIRTUAL TABLE raw USING fts5 (text)")
    count = 0
    for article in articles(paths):
        connection.execute("INSERT INTO raw VALUES (?)", ((article["title"] or "") + "\n\n" + (article["content"] or ""),))
        count += 1
    connection.commit()
    return count


def search(database, queries):
    connection = sqlite3.connect(database)
    times = []
    for _ in range(10):
        for line in open(queries, encoding="utf-8"):
            query = " AND ".join(f'"{w}"' for w in re.findall(r'"([^"]+)"|(\S+)', line.strip()) for w in w if w)
            if not query:
                continue
            start = time.perf_counter()
            connection.execute("SELECT count(*) FROM raw WHERE raw MATCH ?", (query,)).fetchone()
            connection.execute("SELECT rowid, text FROM raw WHERE raw MATCH ? ORDER BY rank LIMIT 20", (query,)).fetchall()
            times.append((time.perf_counter() - start) * 1000)
    times.sort()
    return times[len(times) * 95 // 100]


def main():
    match sys.argv[1:]:
        case ["search", database, queries]:
            print(f"{search(database, queries):.1f} ms")
        case ["index", database, *paths]:
            start = time.perf_counter()
            count = index(database, paths)
            print(f"{count / (time.perf_counter() - start):.0f} articles/s")
        case ["tokens", *paths]:
            start = time.perf_counter()
            count = tokens(paths)
            print(f"{count / (time.perf_counter() - start):.0f} articles/s")
        case _:
            sys.exit(__doc__)


main()
