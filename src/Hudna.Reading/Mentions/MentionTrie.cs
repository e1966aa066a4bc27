using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>Puts dossiers and word lists into one trie, so that every token is looked up once.</summary>
internal sealed class MentionTrie
{
    private readonly PhraseTrieBuilder<Entry> _builder = new(overQuotes: true);
    private readonly List<string> _joining = [];

    private MentionTrie()
    {
    }

    /// <summary>Faults of the word lists are thrown: the program cannot read without them.</summary>
    public static PhraseTrie<Entry> Build(Knowledge knowledge)
    {
        var trie = new MentionTrie();
        var faults = new List<Fault>();
        trie.AddNames(Path.Combine(knowledge.Folders.Lexicon, "names.yaml"), faults);
        trie.AddGeneric(Path.Combine(knowledge.Folders.Lexicon, "actors-generic.yaml"), faults);
        trie.AddOffices(Path.Combine(knowledge.Folders.Lexicon, "offices.yaml"), faults);
        if (faults.Count > 0) throw new LexiconException(faults);
        foreach (var actor in knowledge.Dossiers.Actors) trie.Add(actor);
        foreach (var place in knowledge.Dossiers.Places) trie.AddAll(place.Names, new PlaceEntry(place));
        return trie._builder.Build();
    }

    private void Add(Actor actor)
    {
        AddAll(actor.Names, new ActorEntry(actor, NameForm.Name));
        AddAll(actor.Short, new ActorEntry(actor, NameForm.Short));
        AddAll(actor.Descriptions.Where(words => !actor.Roles.Any(role => role.IsCalled(words))), new ActorEntry(actor, NameForm.Office));
        foreach (var role in actor.Roles) AddAll([role.Title, .. role.Forms], new ActorEntry(actor, NameForm.Office, role));
        AddAll(actor.Quoted, new QuotedEntry(actor));
        AddAll(actor.Capital, new CapitalEntry(actor));
        foreach (var adjective in actor.Adjectives)
        {
            foreach (var form in Nisba.Forms(adjective)) AddSpellings(form.Text, new NisbaEntry(actor, form.Agrees, form.Definite));
        }
    }

    private void AddNames(string file, List<Fault> faults)
    {
        if (Open(file, faults) is not { } root) return;
        root.Allow("source", "note", "given", "particles", "joined", "never", "stop", "places", "capitals");
        _joining.AddRange(Arabic(root, "joined").Select(word => FoldedText.Fold(word)));
        AddWords(root, "given", WordClass.Given);
        AddWords(root, "particles", WordClass.Particle);
        AddWords(root, "never", WordClass.Never);
        AddWords(root, "stop", WordClass.Stop);
        if (root.Find("places") is { } places)
        {
            AddWords(places, "joining", WordClass.PlaceHead);
            AddWords(places, "naming", WordClass.PlaceNaming);
            AddWords(places, "land", WordClass.Land);
            AddWords(places, "capital", WordClass.CapitalWord);
            AddWords(places, "tail", WordClass.PlaceTail);
            AddWords(places, "cue", WordClass.PlaceCue);
            AddWords(places, "naming-quoted", WordClass.PlaceNamingQuoted);
            AddWords(places, "naming-list", WordClass.PlaceNamingList);
            AddWords(places, "naming-two", WordClass.PlaceNamingTwo);
            AddWords(places, "naming-cued", WordClass.PlaceNamingCued);
            AddWords(places, "naming-definite", WordClass.PlaceNamingDefinite);
            AddWords(places, "again", WordClass.PlaceAgain);
            AddWords(places, "territory", WordClass.Territory);
            AddWords(places, "city", WordClass.CityWord);
            AddWords(places, "city-head", WordClass.CityHead);
            AddWords(places, "describing", WordClass.PlaceDescribing);
            AddWords(places, "opening", WordClass.PlaceOpening);
        }

        if (root.Find("capitals") is { } capitals)
        {
            AddWords(capitals, "attitude", WordClass.Attitude);
            AddWords(capitals, "with", WordClass.CapitalWith);
            AddWords(capitals, "verbs", WordClass.CapitalVerb);
        }
    }

    private void AddGeneric(string file, List<Fault> faults)
    {
        if (Open(file, faults) is not { } root) return;
        root.Allow("source", "note", "bodies", "wrappers", "groups", "outlets", "parties", "describing", "attached-to", "closeness", "followers", "loyal", "loyal-to");
        foreach (var node in root.List("bodies")) AddBody(node);
        foreach (var node in root.List("groups").Concat(root.List("outlets"))) AddGroup(node);
        foreach (var node in root.List("parties"))
        {
            var agrees = AgreementOf(node);
            node.Allow("agrees", "heads", "except");
            HashSet<string> except = [.. Arabic(node, "except").Select(word => FoldedText.Fold(word))];
            foreach (var head in Arabic(node, "heads"))
            {
                AddSpellings(head, new PartyEntry(agrees, head.StartsWith($"{Letters.Alef}{Letters.Lam}", StringComparison.Ordinal), except));
                if (!head.Contains(' ', StringComparison.Ordinal)) AddSpellings(Spellings.WithArticle(head), new PartyEntry(agrees, true, except));
            }
        }

        AddWords(root, "wrappers", WordClass.Wrapper);
        AddWords(root, "describing", WordClass.Describing);
        AddWords(root, "attached-to", WordClass.AttachedTo);
        AddWords(root, "closeness", WordClass.Closeness);
        AddWords(root, "followers", WordClass.Follower);
        AddWords(root, "loyal", WordClass.Loyal);
        AddWords(root, "loyal-to", WordClass.LoyalTo);
    }

    private void AddBody(DataNode node)
    {
        node.Allow("id", "kind", "agrees", "adjective", "alone", "unnamed", "is", "heads", "construct");
        var body = new BodyHead(node.Text("id"), node.Choice<MentionKind>("kind"), AgreementOf(node), AgreementOf(node, node.Has("adjective") ? "adjective" : "agrees"), node.Flag("alone"), node.Flag("unnamed"), node.TextOrNull("is") == "state");
        foreach (var head in Arabic(node, "heads"))
        {
            AddSpellings(head, new BodyEntry(body, BodyForm.Definite));
            // "The war planes" gives "war planes" as well, "the ministry of defence" nothing.
            var bare = string.Join(' ', head.Split(' ').Select(Spellings.WithoutArticle));
            if (bare.Split(' ').Zip(head.Split(' ')).All(pair => pair.First != pair.Second)) AddSpellings(bare, new BodyEntry(body, BodyForm.Indefinite));
        }

        foreach (var head in Arabic(node, "construct")) AddSpellings(head, new BodyEntry(body, BodyForm.Construct));
    }

    private void AddGroup(DataNode node)
    {
        node.Allow("kind", "agrees", "heads", "except");
        var head = new GroupHead(
            node.Choice<MentionKind>("kind"), AgreementOf(node), [.. Arabic(node, "except").Select(word => FoldedText.Fold(word))]);
        foreach (var word in Arabic(node, "heads")) AddSpellings(word, new GroupEntry(head));
    }

    private void AddOffices(string file, List<Fault> faults)
    {
        if (Open(file, faults) is not { } root) return;
        root.Allow("source", "note", "offices", "modifiers", "former", "prepositions", "titles", "counterpart", "united-nations", "affairs");
        foreach (var node in root.List("offices")) AddOffice(node);
        AddAdjectives(root, "modifiers", WordClass.Modifier);
        AddAdjectives(root, "former", WordClass.Former);
        AddWords(root, "prepositions", WordClass.Preposition);
        AddWords(root, "titles", WordClass.Title);
        AddWords(root, "counterpart", WordClass.Counterpart);
        AddWords(root, "united-nations", WordClass.UnitedNations);
        AddWords(root, "affairs", WordClass.Affairs);
    }

    private void AddOffice(DataNode node)
    {
        node.Allow("id", "over", "through", "carries", "masculine", "heads", "whole", "construct");
        var office = new OfficeHead(node.Text("id"), node.Flag("over"), node.Flag("through"), node.Flag("carries"));
        foreach (var head in Arabic(node, "heads"))
        {
            Both(head, OfficeForm.Construct);
            Both(Spellings.WithArticle(head), OfficeForm.Definite);
        }

        foreach (var head in Arabic(node, "whole")) Both(head, OfficeForm.Definite);
        foreach (var head in Arabic(node, "construct")) Both(head, OfficeForm.Construct);

        void Both(string head, OfficeForm form)
        {
            AddSpellings(head, new OfficeEntry(office, form, Agreement.Masculine));
            if (!node.Flag("masculine")) AddSpellings(Feminine(head), new OfficeEntry(office, form, Agreement.Feminine));
        }
    }

    /// <summary>The first word with teh marbuta.</summary>
    private static string Feminine(string head)
    {
        var end = head.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? head + Letters.TehMarbuta : head[..end] + Letters.TehMarbuta + head[end..];
    }

    private void AddWords(DataNode node, string field, WordClass of)
    {
        var entry = new WordEntry(of);
        foreach (var word in Arabic(node, field)) _builder.Add(word, entry);
    }

    /// <summary>Masculine and, of single words, feminine.</summary>
    private void AddAdjectives(DataNode node, string field, WordClass of)
    {
        AddWords(node, field, of);
        var entry = new WordEntry(of);
        foreach (var word in Arabic(node, field).Where(word => !word.Contains(' ', StringComparison.Ordinal))) _builder.Add(Feminine(word), entry);
    }

    private void AddAll(IEnumerable<string> phrases, Entry entry)
    {
        foreach (var phrase in phrases) AddSpellings(phrase, entry);
    }

    private void AddSpellings(string phrase, Entry entry)
    {
        foreach (var spelling in Spellings.Of(phrase, _joining)) _builder.Add(spelling, entry);
    }

    private static DataNode? Open(string file, List<Fault> faults) => File.Exists(file) ? DataFiles.Load(file, faults) : null;

    private static IEnumerable<string> Arabic(DataNode node, string field) => node.List(field).Select(entry => DataText.Arabic(entry, entry.AsText()));

    private static Agreement AgreementOf(DataNode node, string field = "agrees") => node.TextOrNull(field) switch
    {
        "f" => Agreement.Feminine,
        "mp" => Agreement.MasculinePlural,
        _ => Agreement.Masculine,
    };
}
