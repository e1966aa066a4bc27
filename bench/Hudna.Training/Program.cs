using Hudna.Training.Names;

return args switch
{
    ["names-dev", .. var rest] => NamesDevelopment.Run(rest),
    _ => 2,
};
