// Longer than others: a line or two for each class, and nothing else.
namespace Hudna.Reading.Events;

/// <summary>The masks of the word classes that the code itself asks for (<c>lexicon/events/grammar.yaml</c>).</summary>
internal sealed partial class Grammar(WordClasses classes)
{
    public ClassSet Party { get; } = WordClasses.Bit(WordClasses.Party);

    public ClassSet Official { get; } = classes.Mask("official");

    /// <summary>What makes a noun of action news even when no party or known place stands beside it.</summary>
    public ClassSet Concrete { get; } = classes.Mask("dead") | classes.Mask("settlement") | classes.Mask("people") | classes.Mask("detainees") | classes.Mask("fierce") | WordClasses.Bit(WordClasses.Killed);

    public ClassSet Truce { get; } = classes.Mask("truce");

    public ClassSet Unit { get; } = classes.Mask("unit");

    public ClassSet Aircraft { get; } = classes.Mask("aircraft");

    /// <summary>Aircraft without a crew, which groups that serve no state have too.</summary>
    public ClassSet Drone { get; } = classes.Mask("drone") | classes.Mask("march-or-drone");

    public ClassSet Site { get; } = classes.Mask("site");

    public ClassSet Building { get; } = classes.Mask("building");

    public ClassSet Place { get; } = WordClasses.Bit(WordClasses.Place);

    public ClassSet Settlement { get; } = classes.Mask("settlement");

    public ClassSet Light { get; } = classes.Mask("light");

    public ClassSet Suffer { get; } = classes.Mask("suffer");

    public ClassSet Report { get; } = classes.Mask("report");

    public ClassSet Boundary { get; } = classes.Mask("boundary");

    public ClassSet That { get; } = classes.Mask("that");

    public ClassSet Relative { get; } = classes.Mask("relative");

    public ClassSet Maybe { get; } = classes.Mask("maybe");

    public ClassSet Within { get; } = classes.Mask("within");

    public ClassSet Happened { get; } = classes.Mask("happened");

    public ClassSet May { get; } = classes.Mask("may");

    public ClassSet Any { get; } = classes.Mask("any");

    public ClassSet Consider { get; } = classes.Mask("consider");

    public ClassSet Prevent { get; } = classes.Mask("prevent");

    /// <summary>"The right" to do something.</summary>
    public ClassSet Entitle { get; } = classes.Mask("entitle");

    /// <summary>"The worst", "the first", before what is judged.</summary>
    public ClassSet Superlative { get; } = classes.Mask("superlative");

    /// <summary>What joins a judgement to what is judged: "this", "it was".</summary>
    public ClassSet Judges { get; } = classes.Mask("this") | classes.Mask("equals");

    /// <summary>What brings something about: "led to", "left".</summary>
    public ClassSet Result { get; } = classes.Mask("result");

    /// <summary>What follows on a deed that has been: "an inquiry into the attack".</summary>
    public ClassSet Aftermath { get; } = classes.Mask("aftermath");

    public ClassSet Weapon { get; } = classes.Mask("weapon");

    public ClassSet Not { get; } = classes.Mask("not");

    public ClassSet WillBe { get; } = classes.Mask("will-be");

    public ClassSet Falling { get; } = classes.Mask("falling");

    public ClassSet Remark { get; } = classes.Mask("remark");

    public ClassSet TellsAbout { get; } = classes.Mask("tells-about");

    public ClassSet Deny { get; } = classes.Mask("deny");

    public ClassSet Intend { get; } = classes.Mask("intend");

    /// <summary>What takes "to" for its object, so that no purpose is meant: "a target of raids", "an end of the clashes".</summary>
    public ClassSet Undergo { get; } = classes.Mask("undergo");

    public ClassSet Urge { get; } = classes.Mask("urge");

    /// <summary>Words of taking talks up that stand between what is urged and the talks: "back to the table of".</summary>
    public ClassSet Again { get; } = classes.Mask("again");

    /// <summary>"Before": what is named behind it was still to come.</summary>
    public ClassSet Ahead { get; } = classes.Mask("ahead");
    public ClassSet ByForceOf { get; } = classes.Mask("by-force-of");

    /// <summary>"Before", with a verb behind it.</summary>
    public ClassSet BeforeThat { get; } = classes.Mask("before-that");

    /// <summary>"Besides": what stands before it says nothing of what stands behind.</summary>
    public ClassSet Besides { get; } = classes.Mask("besides");

    /// <summary>"Tried to", "an attempt at".</summary>
    public ClassSet Try { get; } = classes.Mask("try");

    public ClassSet Last { get; } = classes.Mask("last");

    public ClassSet Agent { get; } = classes.Mask("agent");

    public ClassSet Against { get; } = classes.Mask("against");

    public ClassSet From { get; } = classes.Mask("from");

    public ClassSet Between { get; } = classes.Mask("between");

    public ClassSet With { get; } = classes.Mask("with");

    public ClassSet Aside { get; } = classes.Mask("aside");

    public ClassSet Among { get; } = classes.Mask("among");

    public ClassSet Beside { get; } = classes.Mask("beside");

    public ClassSet During { get; } = classes.Mask("during");

    /// <summary>"Killed", "the killing of".</summary>
    public ClassSet Killing { get; } = classes.Mask("dead");

    /// <summary>What tells of the killed or the shot, and not of the means.</summary>
    public ClassSet Slaying { get; } = classes.Mask("kill") | classes.Mask("assassinate") | classes.Mask("assassinated") | classes.Mask("hurt") | classes.Mask("liquidate") | classes.Mask("gunfire") | classes.Mask("massacre") | classes.Mask("bodies");

    /// <summary>What has a person for its object, who is dead: "killed", "assassinated".</summary>
    public ClassSet Murder { get; } = classes.Mask("kill") | classes.Mask("assassinate") | classes.Mask("assassinated") | classes.Mask("liquidate");

    /// <summary>Verbs of meeting, travelling and talking.</summary>
    public ClassSet Meets { get; } = classes.Mask("meet") | classes.Mask("visit") | classes.Mask("discuss") | classes.Mask("receive");

    /// <summary>What somebody travels for, and does on the way.</summary>
    public ClassSet MeetsOnJourney { get; } = classes.Mask("meet") | classes.Mask("meeting") | classes.Mask("discuss") | classes.Mask("parley");

    /// <summary>Whose subject is the host.</summary>
    public ClassSet Reception { get; } = classes.Mask("reception");

    /// <summary>"Ascribed": to whom stands behind "to".</summary>
    public ClassSet Ascribe { get; } = classes.Mask("ascribe");

    /// <summary>"Responsibility", before "for".</summary>
    public ClassSet Claimed { get; } = classes.Mask("claimed");

    /// <summary>"It", behind a verb of doing: "which the movement did [it]".</summary>
    public ClassSet ByIt { get; } = classes.Mask("by-it");

    /// <summary>"Against", of whom one fights and never of where.</summary>
    public ClassSet Versus { get; } = classes.Mask("versus");

    public ClassSet Bomber { get; } = classes.Mask("bomber");

    /// <summary>Nouns whose genitive suffers: "the storming of".</summary>
    public ClassSet Onto { get; } = classes.Mask("onto");

    /// <summary>"On one hand": it closes the first side.</summary>
    public ClassSet OneHand { get; } = classes.Mask("one-hand");

    /// <summary>What a force strikes with, and is named after: "northern tanks".</summary>
    public ClassSet Arms { get; } = classes.Mask("aircraft") | classes.Mask("artillery");

    /// <summary>Aid and what carries it.</summary>
    public ClassSet Cargo { get; } = classes.Mask("aid") | classes.Mask("vehicle");

    /// <summary>Those who carry weapons.</summary>
    public ClassSet Armed { get; } = classes.Mask("armed");

    public ClassSet Fighters { get; } = classes.Mask("fighters");

    /// <summary>Those who fight for no state, as the dead are counted: "30 rebels".</summary>
    public ClassSet Rebel { get; } = classes.Mask("rebel");

    /// <summary>"Military", "of the government", said of a site.</summary>
    public ClassSet MatterOfAState { get; } = classes.Mask("matter-of-a-state");
    public ClassSet OfASide { get; } = classes.Mask("of-a-side");

    /// <summary>"The success of", before its doer and a deed.</summary>
    public ClassSet Undertaking { get; } = classes.Mask("undertaking");

    /// <summary>"Allowed", before "to" with who is to do it.</summary>
    public ClassSet Allowing { get; } = classes.Mask("allowing");

    public ClassSet Failing { get; } = classes.Mask("failing");

    /// <summary>"Lost": who loses control of a place.</summary>
    public ClassSet Lose { get; } = classes.Mask("lose");

    /// <summary>"Belongs", before "to".</summary>
    public ClassSet Belonging { get; } = classes.Mask("belonging");

    /// <summary>"In favour of", behind a loss: who won.</summary>
    public ClassSet WonBy { get; } = classes.Mask("won-by");

    /// <summary>"At the hands of": who stands between a verb and it suffers.</summary>
    public ClassSet ByHand { get; } = classes.Mask("done-at-hand");

    /// <summary>"Together with", among those who fight.</summary>
    public ClassSet Alongside { get; } = classes.Mask("alongside");

    /// <summary>"Behind", before a deed.</summary>
    public ClassSet BackOf { get; } = classes.Mask("back-of");

    /// <summary>"Stands", "is", before "behind" a deed.</summary>
    public ClassSet Standing { get; } = classes.Mask("standing");

    /// <summary>"Looks into": its subject does no deed.</summary>
    public ClassSet Probe { get; } = classes.Mask("probe");

    /// <summary>Bodies that tell of a war and do not fight in it.</summary>
    public ClassSet TellsOnly { get; } = classes.Mask("tells-only");

    /// <summary>"Targeted", behind the noun of a deed: what the deed fell on stands behind it.</summary>
    public ClassSet Hitting { get; } = classes.Mask("hitting");

    /// <summary>"A force", "members", before "of" with their party.</summary>
    public ClassSet PartOf { get; } = classes.Mask("part-of") | classes.Mask("some") | classes.Mask("fighters");

    /// <summary>"Belongs to", "a member of".</summary>
    public ClassSet Member { get; } = classes.Mask("member");

    /// <summary>"Backed by", between those who fight side by side.</summary>
    public ClassSet Backing { get; } = classes.Mask("backing");

    /// <summary>"A young man", who may attack alone.</summary>
    public ClassSet Lone { get; } = classes.Mask("lone");

    public ClassSet Border { get; } = classes.Mask("border");

    public ClassSet This { get; } = classes.Mask("this");

    /// <summary>What is said of an act that may come.</summary>
    public ClassSet Likely { get; } = classes.Mask("likely");

    public ClassSet Attack { get; } = classes.Mask("attack") | classes.Mask("raid") | classes.Mask("shell") | classes.Mask("massacre");

    /// <summary>Acts that kill; a clause without one may tell the dead of the act told beside it.</summary>
    public ClassSet Deadly { get; } = classes.Mask("attack") | classes.Mask("fighting") | classes.Mask("raid") | classes.Mask("shell") | classes.Mask("strike") | classes.Mask("bomb") | classes.Mask("blast");

    public ClassSet Strike { get; } = classes.Mask("strike");

    public ClassSet House { get; } = classes.Mask("dwelling") | classes.Mask("building") | classes.Mask("public-place");

    /// <summary>Verbs whose subject is where it happened: "the town saw".</summary>
    public ClassSet Host { get; } = classes.Mask("host");

    /// <summary>What an act left behind, before which the act is known: its site, its pictures, its dead.</summary>
    public ClassSet LeftBy { get; } = classes.Mask("left-by");

    /// <summary>"Most", "some": what follows is a number of deeds.</summary>
    public ClassSet ShareOf { get; } = classes.Mask("share-of");

    /// <summary>"Comes as", of what was told before.</summary>
    public ClassSet ComesAs { get; } = classes.Mask("comes-as");

    public ClassSet Another { get; } = classes.Mask("another");

    /// <summary>What is told with it comes besides what was told before.</summary>
    public ClassSet Also { get; } = classes.Mask("also");

    public ClassSet Ordinal { get; } = classes.Mask("ordinal");

    public ClassSet Each { get; } = classes.Mask("each");

    /// <summary>"By telephone", beside a verb of talking.</summary>
    public ClassSet ByPhone { get; } = classes.Mask("by-phone");

    /// <summary>Verbs of approving.</summary>
    public ClassSet Consent { get; } = classes.Mask("consent");

    /// <summary>"Came in", of news.</summary>
    public ClassSet CameIn { get; } = classes.Mask("came-in");

    /// <summary>A body sent to talks.</summary>
    public ClassSet Delegates { get; } = classes.Mask("delegates");

    /// <summary>A batch of those who leave a place.</summary>
    public ClassSet Batch { get; } = classes.Mask("batch");

    /// <summary>Bodies that states have, in the dual: "the two armies", "the two governments".</summary>
    public ClassSet TwoOf { get; } = classes.Mask("two-of");

    /// <summary>"Of", behind a verb of telling.</summary>
    public ClassSet About { get; } = classes.Mask("about");

    public ClassSet Announce { get; } = classes.Mask("announce");

    /// <summary>Verbs that make what they agree on or announce a fact.</summary>
    public ClassSet Settled { get; } = classes.Mask("settled");

    public ClassSet Cease { get; } = classes.Mask("cease");

    public ClassSet Must { get; } = classes.Mask("must");

    /// <summary>Small words between a governor and what it governs.</summary>
    public ClassSet Small { get; } = classes.Mask("aside") | classes.Mask("against") | classes.Mask("from") | classes.Mask("begin") | classes.Mask("light") | classes.Mask("settle")
        | classes.Mask("deliver") | classes.Mask("copula") | classes.Mask("extend") | WordClasses.Bit(WordClasses.Party) | WordClasses.Bit(WordClasses.Time);

    /// <summary>"Agreed", "an agreement".</summary>
    public ClassSet Settle { get; } = classes.Mask("settle");

    public ClassSet Since { get; } = classes.Mask("since");

    /// <summary>"The last two days", "the next two days": the word behind a length of time.</summary>
    public ClassSet Gone { get; } = classes.Mask("gone");

    public ClassSet Coming { get; } = classes.Mask("coming");

    public ClassSet Until { get; } = classes.Mask("until");

    public ClassSet Refuted { get; } = classes.Mask("refuted");

    public ClassSet Held { get; } = classes.Mask("held");

    /// <summary>What lies by a place: "near", "north of", "the outskirts of".</summary>
    public ClassSet Near { get; } = classes.Mask("near");

    /// <summary>"It", said of what is taken.</summary>
    public ClassSet OnIt { get; } = classes.Mask("on-it");

    public ClassSet AfterWhich { get; } = classes.Mask("after-which");

    public ClassSet DoneByIt { get; } = classes.Mask("done-by-it");

    public ClassSet DeathOf { get; } = classes.Mask("death-of");

    public ClassSet Begun { get; } = classes.Mask("begun");

    public ClassSet BothPlaces { get; } = classes.Mask("both-places");

    public ClassSet According { get; } = classes.Mask("according");

    public ClassSet Throughout { get; } = classes.Mask("throughout");

    public ClassSet Around { get; } = classes.Mask("around");

    /// <summary>What a town gives its name to: "the talks of", "the agreement of".</summary>
    public ClassSet TalksOf { get; } = classes.Mask("talks-of");

    /// <summary>Nouns that only say what kind of settlement a name is of.</summary>
    public ClassSet Town { get; } = classes.Mask("town");

    /// <summary>Measures of distance: "20 km north of".</summary>
    public ClassSet Far { get; } = classes.Mask("far");

    /// <summary>"Who lives in", "which comes from".</summary>
    public ClassSet Staying { get; } = classes.Mask("staying");

    /// <summary>"Took off from", "the use of", before a base.</summary>
    public ClassSet Launch { get; } = classes.Mask("launch");

    /// <summary>"While": what it joins to a report is reported too.</summary>
    public ClassSet While { get; } = classes.Mask("while");

    public ClassSet Visit { get; } = classes.Mask("visit");

    /// <summary>"As for", before the place a sentence opens with.</summary>
    public ClassSet AsFor { get; } = classes.Mask("as-for");

    /// <summary>"When": the clause it opens brought about what stands before.</summary>
    public ClassSet When { get; } = classes.Mask("when");

    /// <summary>"The day after": what stands behind it happened the day before.</summary>
    public ClassSet DayAfter { get; } = classes.Mask("day-after");

    public ClassSet InThatArea { get; } = classes.Mask("in-that-area");

    /// <summary>"In the province", "in the town": the last one named as such.</summary>
    public ClassSet SameSort { get; } = classes.Mask("same-sort");

    public ClassSet There { get; } = classes.Mask("there");

    public ClassSet Where { get; } = classes.Mask("where");

    public ClassSet Area { get; } = classes.Mask("area");

    /// <summary>Nouns of one town, quarter or hill, whose name stands behind.</summary>
    public ClassSet OneTown { get; } = classes.Mask("one-town");

    /// <summary>Nouns of one building, base or site, which tell it apart from others of that name.</summary>
    public ClassSet OneSite { get; } = classes.Mask("one-site");

    /// <summary>"The other", "the rest of", "more", of land.</summary>
    public ClassSet TheRest { get; } = classes.Mask("the-rest");

    public ClassSet Both { get; } = classes.Mask("both");

    public ClassSet TwoSides { get; } = classes.Mask("two-sides");

    /// <summary>"From the hands of": who loses what is taken.</summary>
    public ClassSet Hands { get; } = classes.Mask("hands");

    /// <summary>"Drove … to": who is driven does it.</summary>
    public ClassSet Drive { get; } = classes.Mask("drive");

    public ClassSet Has { get; } = classes.Mask("has");

    public ClassSet Latter { get; } = classes.Mask("latter");

    public ClassSet DuringIt { get; } = classes.Mask("during-it");

    /// <summary>"Some of", "a number of".</summary>
    public ClassSet Some { get; } = classes.Mask("some");

    /// <summary>"Repelled": who does it to an attack is attacked.</summary>
    public ClassSet Repel { get; } = classes.Mask("repel");

    /// <summary>"Accused": of a breach.</summary>
    public ClassSet Charge { get; } = classes.Mask("charge");

    /// <summary>"Sponsored by", "through the mediation of": who is bound by nothing.</summary>
    public ClassSet Sponsor { get; } = classes.Mask("sponsor");

    /// <summary>"The efforts of", before talks.</summary>
    public ClassSet Effort { get; } = classes.Mask("talks-effort");

    /// <summary>"His Highness": words before a name that say nothing of its part.</summary>
    public ClassSet Honour { get; } = classes.Mask("honour");

    /// <summary>Several of rank, without names.</summary>
    public ClassSet Described { get; } = classes.Mask("described");

    /// <summary>Bodies that meet, told without a name of their own: "the council of the foreign ministers".</summary>
    public ClassSet Councils { get; } = classes.Mask("councils");

    /// <summary>Verbs whose subject says what he himself will do: "pledged to send", "threatened to end".</summary>
    public ClassSet Vowing { get; } = classes.Mask("pledge") | classes.Mask("threaten");

    public ClassSet Un { get; } = classes.Mask("un-");

    /// <summary>What part of a visit or meeting something was said at: "at the end of", "on the first day of".</summary>
    public ClassSet StageOf { get; } = classes.Mask("stage-of");

    /// <summary>"Senior", before those of rank.</summary>
    public ClassSet OfRank { get; } = classes.Mask("of-rank");

    /// <summary>"The [foreign] ministers of", "the ministers of the [states] of".</summary>
    public ClassSet RankOf { get; } = classes.Mask("rank-of");

    /// <summary>Those relief is for.</summary>
    public ClassSet Folk { get; } = classes.Mask("folk");

    /// <summary>Bodies without a name that relief is from.</summary>
    public ClassSet Donor { get; } = classes.Mask("donor");

    /// <summary>Those let go.</summary>
    public ClassSet Captive { get; } = classes.Mask("captive");

    /// <summary>"To", before those relief is for.</summary>
    public ClassSet Unto { get; } = classes.Mask("unto");

    /// <summary>"Of", before those let go.</summary>
    public ClassSet RidOf { get; } = classes.Mask("rid-of");

    /// <summary>"Brotherly": adjectives of courtesy.</summary>
    public ClassSet Courtesy { get; } = classes.Mask("courtesy");

    /// <summary>"All", "dozens of".</summary>
    public ClassSet AllOf { get; } = classes.Mask("all-of");

    /// <summary>"The situation of", "the question of": what talks are about.</summary>
    public ClassSet TalkedOf { get; } = classes.Mask("talked-of");

    /// <summary>"To discuss", behind a visit.</summary>
    public ClassSet ToConfer { get; } = classes.Mask("to-confer");

    /// <summary>"The ties", before "between the two countries".</summary>
    public ClassSet Ties { get; } = classes.Mask("ties");

    /// <summary>Agreements that others made: "the pact between" is talked about.</summary>
    public ClassSet MadeBetween { get; } = classes.Mask("made-between");

    /// <summary>"His chairing of", before a meeting.</summary>
    public ClassSet Attending { get; } = classes.Mask("attending");

    /// <summary>"And he is", before what somebody is said to be.</summary>
    public ClassSet IsHe { get; } = classes.Mask("is-he");

    /// <summary>"The release of": those let go stand behind it.</summary>
    public ClassSet Freedom { get; } = classes.Mask("freedom");

    /// <summary>"The stronghold of", "under the control of": who holds the place stands behind it.</summary>
    public ClassSet HeldBy { get; } = classes.Mask("held-by");

    /// <summary>"Villages of", "most of", before a place.</summary>
    public ClassSet PartsOf { get; } = classes.Mask("parts-of");
}
