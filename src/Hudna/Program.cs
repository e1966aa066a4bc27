using Hudna.Commands;

return await HudnaCommand.RunAsync(args, Terminal.OfProcess());
