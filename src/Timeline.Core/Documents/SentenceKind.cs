namespace Timeline.Documents;

/// <summary>What part of the page a sentence belongs to.</summary>
public enum SentenceKind
{
    Body,

    /// <summary>A title or subtitle: a short line of its own, without a full stop.</summary>
    Headline,

    /// <summary>A picture's caption, or another line repeated beside the text.</summary>
    Caption,

    ListItem,

    /// <summary>"Sign up to our newsletter", "Related topics": the page, not the text.</summary>
    Furniture,
}
