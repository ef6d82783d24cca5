namespace Timeline.Output;

/// <summary>How a chronology is written.</summary>
public enum ChronologyFormat
{
    /// <summary>A row an event, for spreadsheets and scripts.</summary>
    Csv,

    /// <summary>The full form, with the documents and every citation.</summary>
    Json,
}
