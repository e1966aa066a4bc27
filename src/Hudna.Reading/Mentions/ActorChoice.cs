using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>Chooses among the actors that share one spelling.</summary>
internal static class ActorChoice
{
    /// <summary>
    /// The actor a spelling means here. A full name means its actor; of several, the last one named, else one whose country the article
    /// tells of. A description goes to whoever held its office on the article's day. A short form needs the full name in the article, or
    /// no other owner and an article about its country.
    /// </summary>
    public static Actor? Of(ArticleContext context, PhraseHit<Entry> hit, out NameForm form)
    {
        form = NameForm.Short;
        Actor? best = null;
        var score = int.MinValue;
        var rivals = 0;
        foreach (var other in context.Hits.At(hit.First))
        {
            if (other.Last != hit.Last || other.AttachedLength != hit.AttachedLength || other.Attached != hit.Attached || other.Value is not ActorEntry entry) continue;
            var points = Points(context, entry, hit);
            if (points < 0) continue;
            if (points > score)
            {
                (best, score, form, rivals) = (entry.Actor, points, entry.Form, 0);
            }
            else if (points == score && best != entry.Actor)
            {
                rivals++;
            }
        }

        return rivals > 0 && form != NameForm.Name ? null : best;
    }

    private static int Points(ArticleContext context, ActorEntry entry, PhraseHit<Entry> hit)
    {
        var seen = context.LastSeen(entry.Actor.Id);
        var country = context.Lexicon.CountryOf(entry.Actor);
        var known = seen >= 0 ? Recent + seen : context.Evidence.Names(entry.Actor.Id) ? Present : 0;
        var about = country is null ? 0 : Math.Min(context.Evidence.Weight(country), 50);
        switch (entry.Form)
        {
            case NameForm.Name:
                return Full + known + about;
            case NameForm.Office:
                var words = context.Tokens.Source.Text[(context.Tokens[hit.First].Folded.Start + hit.AttachedLength)..context.Tokens[hit.Last].Folded.End];
                return context.Lexicon.Holders.Stands(entry, words, context.Day) ? known + about : -1;
            default:
                if (known > 0) return known + about;
                if (country is not null && context.Evidence.Topic != country) return -1;
                return IsRisky(entry.Actor, context, hit) ? -1 : about;
        }
    }

    /// <summary>A short form of one word that is a common given name or attached to a particle says too little by itself.</summary>
    private static bool IsRisky(Actor actor, ArticleContext context, PhraseHit<Entry> hit) =>
        hit.First == hit.Last && ((hit.Attached & ~(Proclitics.And | Proclitics.HiddenArticle | Proclitics.To)) != 0
            || (actor.Kind == MentionKind.Person && context.Hits.Has(hit.First, WordClass.Given)));

    private const int Present = 100;
    private const int Recent = 200;
    private const int Full = 10_000_000;
}
