using FsCheck;
using FsCheck.Fluent;

namespace Hudna.Tests.Support;

/// <summary>Random input for properties: texts that mix Arabic, marks, layout signs, presentation forms, quotation marks and lone surrogates.</summary>
internal static class Any
{
    private const string Alphabet =
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ \n\r\t.,،؛؟!:\"«»“”()-0123456789٠١٢٣٤٥٦٧٨٩\u064B\u064E\u0651\u0640\u200F\u202B\u00A0\uFEFB\uFE8D\uFDF2\uFB56\uD800\uDC00aZ";

    public static Arbitrary<string> Text { get; } =
        Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary();

    public static void Check(this Arbitrary<string> texts, Func<string, bool> holds) =>
        Prop.ForAll(texts, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
}
