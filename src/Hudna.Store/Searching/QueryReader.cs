using Hudna.Model.Ports;
using Hudna.Text;
using Hudna.Text.Searching;

namespace Hudna.Store.Searching;

/// <summary>Takes a typed query apart: words between quotation marks of any kind are a phrase, all others are sought by stem.</summary>
internal static class QueryReader
{
    public static IReadOnlyList<SearchTerm> Read(string query, SearchWords words)
    {
        var terms = new List<SearchTerm>();
        var position = 0;
        while (position < query.Length)
        {
            if (Letters.IsQuotationMark(query[position]))
            {
                var end = position + 1;
                while (end < query.Length && !Letters.IsQuotationMark(query[end])) end++;
                AddPhrase(query[(position + 1)..end]);
                position = end + 1;
                continue;
            }

            var stop = position;
            while (stop < query.Length && !Letters.IsQuotationMark(query[stop])) stop++;
            foreach (var word in words.Of(query[position..stop])) Add(new(word.Exact, word.Stem, Phrase: false));
            position = stop;
        }

        return terms;

        void AddPhrase(string inner)
        {
            var sought = string.Join(' ', words.Of(inner).Select(word => word.Exact));
            if (sought.Length > 0) Add(new(inner.Trim(), sought, Phrase: true));
        }

        void Add(SearchTerm term)
        {
            if (!terms.Exists(other => other.Sought == term.Sought && other.Phrase == term.Phrase)) terms.Add(term);
        }
    }
}
