using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>One kind of time expression, tried at one token. Of all rules that match there, the longest match wins; the first of equals.</summary>
internal abstract class TimeRule
{
    /// <summary>For explanations: "last August" was found by <c>relative-unit</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it finds anything that begins with digits or a mark: "1998", "'98".</summary>
    public virtual bool BeginsWithNumber => false;

    /// <summary>Whether it finds anything that begins with this word. Asked once a word of the table; where it says no, it is not tried.</summary>
    public abstract bool BeginsWith(TimeWord word);

    public abstract Match? TryAt(TokenList tokens, int index);
}
