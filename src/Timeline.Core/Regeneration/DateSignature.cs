using Timeline.Dating;
using Timeline.Memos;
using Timeline.Temporal;

namespace Timeline.Regeneration;

/// <summary>What a document's values and claims are made from: its record, and all of its date that they count from.</summary>
internal static class DateSignature
{
    /// <param name="record">What the record was made from.</param>
    public static Signature Of(Signature record, DocumentDate date)
    {
        var signature = new SignatureBuilder();
        signature.Add(record);
        signature.Add(date.Edtf);
        Add(date.Range, ref signature);
        signature.Add((long)date.Precision);
        signature.Add((long)date.Basis);
        foreach (DateScope scope in date.Scopes)
        {
            signature.Add((long)scope.From);
            signature.Add((long)scope.To);
            signature.Add(scope.Edtf);
            Add(scope.Range, ref signature);
            signature.Add((long)scope.Basis);
        }
        return signature.Result;
    }

    private static void Add(DateRange range, ref SignatureBuilder signature)
    {
        signature.Add(range.First);
        signature.Add(range.Last);
    }
}
