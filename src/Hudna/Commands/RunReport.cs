using System.Diagnostics;
using System.Globalization;
using Hudna.Sources;
using Hudna.Work;
using Spectre.Console;

namespace Hudna.Commands;

/// <summary>Tells on standard error how a long run goes and what failed, and decides the exit code.</summary>
internal sealed class RunReport(Terminal terminal, string done)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private int _articles, _faults, _warnings;

    /// <summary>Runs work that calls <see cref="Count"/> as it goes, with a moving bar where there is a terminal for one.</summary>
    public async Task ShowProgressAsync(Func<Task> work)
    {
        if (terminal.Quiet || !terminal.Bars)
        {
            await work();
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        await console.Progress().AutoClear(true).Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn()).StartAsync(async progress =>
        {
            _task = progress.AddTask(done).IsIndeterminate();
            await work();
        });
    }

    private ProgressTask? _task;

    /// <summary>Takes note of one outcome; a fault is told at once.</summary>
    public void Count(ReadOutcome outcome)
    {
        if (outcome.Fault is { } fault)
        {
            _faults++;
            terminal.Fail($"{fault.Source}: {fault.What} {fault.Why}", fault.Mend);
        }
        else if (outcome.Source is SourceArticle article)
        {
            _articles++;
            _warnings += article.Warnings.Count;
            foreach (var warning in article.Warnings) terminal.Detail($"{article.Source}: {warning}");
        }
        else if (outcome.Source is SourceSkipped skipped)
        {
            terminal.Detail($"{skipped.Source}: left out. {skipped.Why}");
        }

        if (_task is not null && _articles % 16 == 0) _task.Description = Told();
    }

    /// <summary>Says the sum of the run; the exit code it deserves.</summary>
    public int Close(string? more = null)
    {
        terminal.Note(more is null ? Told() : $"{Told()}; {more}");
        if (_warnings > 0 && !terminal.Verbose) terminal.Note($"{_warnings} warning(s); --verbose tells them.");
        if (_faults > 0) terminal.Note($"{_faults} input(s) failed, told above; the rest is done.");
        if (_faults > 0) return ExitCode.SomeInputsFailed;
        if (_articles > 0) return ExitCode.Ok;
        terminal.Fail("no article was found in the inputs.", "Name .txt, .html, .json, .jsonl or .zip files, or a folder that holds some.");
        return ExitCode.NothingMatched;
    }

    private string Told()
    {
        var rate = _articles / Math.Max(0.001, _clock.Elapsed.TotalSeconds);
        return string.Create(CultureInfo.InvariantCulture, $"{_articles:N0} article(s) {done} in {_clock.Elapsed.TotalSeconds:F1} s ({rate:F0}/s)");
    }
}
