namespace Timeline.Temporal;

/// <summary>How a date came about, from the surest to the least sure; the names are the output's.</summary>
public enum DateBasis
{
    /// <summary>A person gave it: an option or a pin.</summary>
    Given,

    /// <summary>It stands in the text.</summary>
    Stated,

    /// <summary>Counted from a date that is known: "last August" in a document of known date.</summary>
    Relative,

    /// <summary>The text tells news; the document's own date is the event's.</summary>
    DocumentDate,

    /// <summary>Rests on an inferred document date.</summary>
    Inferred,
}
