using Timeline.Temporal.Tokens;

namespace Timeline.Temporal.Rules;

/// <summary>One kind of time expression, tried at one token. Of all rules that match there, the longest match wins; the first of equals.</summary>
internal abstract class TimeRule
{
    /// <summary>For explanations: "last August" was found by <c>relative-unit</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether every match of it begins with a word: then it is not asked at digits.</summary>
    public virtual bool BeginsWithWord => true;

    public abstract Match? TryAt(TokenList tokens, int index);
}
