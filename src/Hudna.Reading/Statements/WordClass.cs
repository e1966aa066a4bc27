namespace Hudna.Reading.Statements;

/// <summary>What a word can be to the mechanism of attribution; the words themselves are in lexicon/attribution. A word may be several.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,

    /// <summary>A complementiser.</summary>
    That = 1L << 0,

    /// <summary>A complementiser with a pronoun attached.</summary>
    ThatPronoun = 1L << 1,

    /// <summary>After it a complementiser opens something else than what was said.</summary>
    NotThatAfter = 1L << 2,

    Preposition = 1L << 3,
    ToWord = 1L << 4,
    OnWord = 1L << 5,
    OfWord = 1L << 6,
    FromWord = 1L << 7,
    InWord = 1L << 8,
    Relative = 1L << 9,

    /// <summary>Opens a clause of the reporter's own, in contrast to what was said.</summary>
    Break = 1L << 10,

    /// <summary>Opens the reporter's remark on the occasion of the words before.</summary>
    Tail = 1L << 11,

    Kana = 1L << 12,
    Qad = 1L << 13,

    /// <summary>May stand before a subject that stands before its verb.</summary>
    Topic = 1L << 14,

    /// <summary>Says that someone else speaks now.</summary>
    Turn = 1L << 15,

    Impersonal = 1L << 16,
    Adverb = 1L << 17,
    Negation = 1L << 18,

    /// <summary>After it quotation marks hold a name, not words said.</summary>
    Naming = 1L << 19,

    /// <summary>Head of a noun phrase that can be a source.</summary>
    Source = 1L << 20,

    /// <summary>The occasion or form of saying: statement, interview, speech.</summary>
    Medium = 1L << 21,

    /// <summary>A text that stands for who issued it.</summary>
    Document = 1L << 22,

    /// <summary>A verb of carrying with a pronoun: the carrier follows.</summary>
    CarriedBy = 1L << 23,

    AsIf = 1L << 24,

    /// <summary>A verbal or abstract noun that may open what is announced, demanded or denied.</summary>
    Act = 1L << 25,

    /// <summary>A noun that makes a demand of what follows.</summary>
    Must = 1L << 26,

    Attitude = 1L << 27,
    Saying = 1L << 28,
    SayingConstruct = 1L << 29,
    SpeechAct = 1L << 30,
    DoubtNoun = 1L << 31,
    Opinion = 1L << 32,
    According = 1L << 33,

    /// <summary>Looks like a verb of saying in the present and is more often a verbal noun: "renewal".</summary>
    VerbalNoun = 1L << 34,

    Cue = 1L << 35,

    /// <summary>A word that, first in what was said, tells the stance.</summary>
    StanceOpener = 1L << 36,

    /// <summary>Never part of a noun phrase.</summary>
    Stop = 1L << 37,

    /// <summary>A body of people that is called upon rather than speaks: "all parties", "the world".</summary>
    Collective = 1L << 38,

    /// <summary>"Responsibility", after "held so-and-so".</summary>
    BlameNoun = 1L << 39,

    /// <summary>A plain "as", before "he said".</summary>
    AsWord = 1L << 40,

    /// <summary>A verb of coming or being found, before "in the statement".</summary>
    FoundIn = 1L << 41,

    /// <summary>"From" with a pronoun.</summary>
    OfPronoun = 1L << 42,

    /// <summary>Begins with a waw of its own.</summary>
    WawRoot = 1L << 43,

    /// <summary>"Through", "by way of", before a medium.</summary>
    Channel = 1L << 44,

    /// <summary>"After his meeting with", behind a verbal noun that was said.</summary>
    Occasion = 1L << 45,

    /// <summary>Looks like a contrast and is none.</summary>
    NoBreak = 1L << 46,

    /// <summary>Held in public: who shows it carries nothing.</summary>
    OpenEvent = 1L << 48,

    /// <summary>Between yesterday and today; what happened then is told today.</summary>
    LastNight = 1L << 49,

    /// <summary>A part of the day of writing that is past.</summary>
    ThisMorning = 1L << 50,

    /// <summary>Begins like a verb of the future and is none.</summary>
    NoFuture = 1L << 51,

    /// <summary>Heads a source that is kept unnamed: "sources", "diplomats".</summary>
    Anonymous = 1L << 52,

    /// <summary>"Or", "as if", "without": what follows is not told as said.</summary>
    Unreal = 1L << 53,

    /// <summary>Looks like a form of a verb of saying and is none.</summary>
    NotCue = 1L << 54,

    God = 1L << 55,

    /// <summary>Before a participle that is its predicate.</summary>
    Became = 1L << 56,

    /// <summary>"In his own words", behind the words themselves.</summary>
    OwnWords = 1L << 57,

    /// <summary>Strengthens a noun of attitude: "his deep concern".</summary>
    Intensifier = 1L << 58,

    /// <summary>"Quoting", between who hands words on and whose they are.</summary>
    HandedOn = 1L << 59,

    /// <summary>"His Excellency": the person who spoke last.</summary>
    Honorific = 1L << 60,

    /// <summary>A verb of opinion written alike when nobody is named who holds it: "it is expected".</summary>
    MayBePassive = 1L << 61,

    /// <summary>An adjective that goes with the name of a body or office: "general", "supreme".</summary>
    Epithet = 1L << 62,

    /// <summary>"When", before a verb of the present: a habit or a right.</summary>
    When = 1L << 63,

    /// <summary>One sent to somewhere: the place belongs to the office.</summary>
    Envoy = 1L << 47,
}
