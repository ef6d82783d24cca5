namespace Timeline.Events;

/// <summary>Where in its document a mention stands: news puts first what matters.</summary>
public enum MentionRole
{
    Body,
    Lead,
    Headline,
}
