# The one timeline of a client.
timeline-title = Everything, newest first
timeline-groups = What the timeline of { $code } shows
timeline-group-sessions = Sessions
timeline-group-notes = Notes
timeline-group-agreements = Agreements
timeline-group-consent = Consent
timeline-group-between = Between us
timeline-group-times = Times and contacts
timeline-group-check_ins = Check-ins
timeline-group-goals = Goals and pace
timeline-group-reports = Reports and endings
timeline-group-people = People
timeline-group-papers = Papers
timeline-nothing = Nothing of what is switched on has happened yet. Private notes are never here.
timeline-more = Show earlier ones
timeline-count =
    { $count ->
        [one] One entry is shown.
       *[other] { $count } entries are shown.
    }
timeline-open = { $name }, { $day }
timeline-strained = While something was not settled.
timeline-session-planned = Session { $number }, planned
timeline-session-held = Session { $number }
timeline-session-not_attended = Session { $number }, did not come
timeline-session-cancelled_by_client = Session { $number }, cancelled by the client
timeline-session-cancelled_by_therapist = Session { $number }, cancelled by me
timeline-session-moved = Session { $number }, moved
timeline-agreement-draft = { $name }, version { $number }, being written
timeline-agreement-finalised = { $name }, version { $number }, frozen
timeline-agreement-offered = { $name }, version { $number }, offered
timeline-agreement-agreed = { $name }, version { $number }, agreed
timeline-agreement-active = { $name }, version { $number }, agreed
timeline-agreement-superseded = { $name }, version { $number }, agreed, replaced since
timeline-agreement-declined = { $name }, version { $number }, not agreed
timeline-agreement-withdrawn = { $name }, version { $number }, taken back
timeline-agreement-expired = { $name }, version { $number }, run out
timeline-answer = { $name }: { $answer }
