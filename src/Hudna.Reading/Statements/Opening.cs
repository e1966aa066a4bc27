using Hudna.Model;

namespace Hudna.Reading.Statements;

/// <summary>By what kind of joint the words said are opened.</summary>
internal enum OpeningKind { That, Quote, Colon, Comma, Noun, By, To, On, Of, From, In, For, Definite, Attitude, Charge, Blame, Describe, Preceding, Around, Leading, Antecedent, Continuation, Answer }

/// <summary>Where the words said begin.</summary>
/// <param name="Token">The token that opens: complementiser, mark, preposition, or the first word itself. What stands before it belongs to the reporter.</param>
/// <param name="First">First token of the words.</param>
/// <param name="Start">Their first character, in the article's text; later than the token's start when a particle is attached to it.</param>
/// <param name="Stance">What the opening itself says of the stance, or null.</param>
/// <param name="End">The token where the words end because the subject stands behind them, or 0.</param>
internal readonly record struct Opening(OpeningKind Kind, int Token, int First, int Start, Stance? Stance = null, int End = 0);
