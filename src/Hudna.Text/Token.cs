namespace Hudna.Text;

public enum TokenKind
{
    /// <summary>A run of letters of one script; attached particles are part of it (see <see cref="Clitics"/>).</summary>
    Word,

    /// <summary>Digits, with a decimal or thousands sign only between two of them.</summary>
    Number,

    /// <summary>One quotation mark.</summary>
    Quote,

    /// <summary>One other sign: stop, comma, bracket, dash.</summary>
    Sign,

    /// <summary>One line end.</summary>
    LineEnd,
}

/// <summary>A word, number or sign: its span in the original text and in the folded one.</summary>
public readonly record struct Token(Span Span, Span Folded, TokenKind Kind);
