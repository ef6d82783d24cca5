namespace Timeline.Temporal.Tokens;

/// <summary>What the tokenizer has to know of a word; of one that is in no table, nothing.</summary>
/// <param name="Number">For <see cref="TimeWords.Word"/>; 0 of a word that only stands among words of time.</param>
/// <param name="Starts">Whether an expression can begin with it.</param>
internal readonly record struct WordFacts(ushort Number, WordRole Role, bool Starts);
