# Plain words: only what the usual words say less plainly. What is not here is said as usual.

trends-average =
    { $days ->
        [one] About { $value }, from { $days } day.
       *[other] About { $value }, with { $days } days put together.
    }
trends-empty-more = Pick a face or a rating on a page. It shows up here.
