using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>A date that a document names, whether or not its sentence tells an event.</summary>
/// <param name="Sentences">How many of the document's sentences name it.</param>
internal readonly record struct NamedDate(int First, int Last, int Sentences)
{
    /// <returns>In order of the dates, each once.</returns>
    public static ImmutableArray<NamedDate> In(DocumentRecord record, ImmutableArray<TemporalValue> values)
    {
        var sentences = new SortedDictionary<(int, int), (int Count, int Last)>();
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] is not { Edtf: not null, Range: { First: int first, Last: int last } })
                continue;
            int sentence = record.Expressions[i].Expression.Sentence;
            var (count, latest) = sentences.GetValueOrDefault((first, last), (0, -1));
            sentences[(first, last)] = (latest == sentence ? count : count + 1, sentence);
        }
        return [.. sentences.Select(s => new NamedDate(s.Key.Item1, s.Key.Item2, s.Value.Count))];
    }
}
