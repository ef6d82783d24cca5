namespace Timeline.Cli;

/// <summary>Ends a run with one message for the user and exit code 2. The message says what to do, where something can be done.</summary>
internal sealed class CliException(string message) : Exception(message);
