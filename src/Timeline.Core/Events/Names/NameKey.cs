namespace Timeline.Events.Names;

/// <summary>Makes names comparable across documents, where one says "Professor Alexis Jay" and another "Ms Jay".</summary>
public static class NameKey
{
    /// <summary>The key of a displayed name (<see cref="Name.FullForm"/>), for stages that hold only that.</summary>
    public static string Of(string fullForm)
    {
        ArgumentNullException.ThrowIfNull(fullForm);
        return fullForm.ToLowerInvariant();
    }
}
