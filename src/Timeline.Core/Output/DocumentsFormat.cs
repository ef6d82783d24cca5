namespace Timeline.Output;

/// <summary>How <c>timeline documents</c> prints.</summary>
public enum DocumentsFormat
{
    /// <summary>For reading: a line a document, its evidence indented below it.</summary>
    Table,

    /// <summary>A row a piece of evidence; a document without any has one row with these columns empty.</summary>
    Csv,

    /// <summary>The <c>documents</c> of the JSON chronology, alone.</summary>
    Json,
}
