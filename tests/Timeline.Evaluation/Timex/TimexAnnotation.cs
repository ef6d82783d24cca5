namespace Timeline.Evaluation;

/// <summary>One annotated time expression; positions in code points of the text, end excluded.</summary>
internal sealed record TimexAnnotation(int Start, int End, string Type, string Value, string Mod, string Text);

/// <summary>One text with the annotations that people made.</summary>
/// <param name="CreationDate">EDTF; null when the corpus gives none.</param>
internal sealed record TimexDocument(string Name, string Text, string? CreationDate, IReadOnlyList<TimexAnnotation> Gold);
