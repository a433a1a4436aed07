# Papers for a client: what they are called, and what was printed.

papers-name-safety_agreement = Our safety agreement
papers-name-treatment_agreement = How we work together
papers-name-confidentiality_statement = What stays between us
papers-name-recovery_sheet = Recovery sheet
papers-name-consent_snapshot = Your no and your yes
papers-name-withdrawal_slip = What you stopped
papers-name-crisis_sheet = My plan for hard moments
papers-name-wallet_card = A card to carry
papers-name-preparation_card = Before we try something
papers-name-privacy_statement = What is kept, and who may read it
papers-name-before_we_start = Before we start
papers-name-check_in_six = Our check-in
papers-name-progress_report = How things seem to be going
papers-name-goals = Goals
papers-name-supervision_sheet = For supervision
papers-name-hand_over_letter = Letter for whoever comes next
papers-name-trail_extract = What was done, and when
papers-name-record_copy = A copy of the record
papers-name-day_sheet = Day sheet
papers-name-cover_sheet = Whom a colleague may tell
papers-name-executor_sheet = How a colleague opens the sealed file
papers-name-erasing_list = What would be erased
papers-name-erasure_certificate = Certificate of erasing

papers-label = Papers
papers-none = Nothing was printed for this client yet.
papers-version = { $name }, version { $number }
papers-printed = printed { $day }
papers-saved_pdf = saved as PDF { $day }
papers-copy-stays_here = the copy that stays here
papers-copy-goes_home = the copy that went home
papers-copy-goes_elsewhere = the copy that went to somebody else
papers-copy-someone_may_read = the copy someone may read
papers-pages =
    { $pages ->
        [one] one page
       *[other] { $pages } pages
    }
papers-more = Show { $count } more
papers-privacy = Print the privacy page
papers-start = Print a blank “Before we start”

papers-repeats = This card repeats the stop word: { $words }. If someone else finds it, they know the word. Another word on the card is safer.
papers-left-out =
    { $count ->
        [one] One thing is left out or said without the thing, because this copy leaves the room.
       *[other] { $count } things are left out or said without the thing, because this copy leaves the room.
    }
papers-left-out-here =
    { $count ->
        [one] One thing is not written out: it is a topic, or names somebody of whom nobody said that they are safe.
       *[other] { $count } things are not written out: they are topics, or name somebody of whom nobody said that they are safe.
    }
