# Said once after opening: what was noticed, and what to do. The codes are the wire's Notice.

notice-data-missing =
    .what = Some of your newest pages are not here. An older copy may have been put back.
    .next = What you see is all that is in this folder. If you have a newer copy, you can open that.
notice-header-healed =
    .what = A small file of your workbook was damaged. We mended it from its second copy.
    .next = Your pages are all here. A fresh copy of the folder would be a good thing to have.
notice-clock-behind =
    .what = The clock of this computer is behind your last page.
    .next = Look at the date and time of the computer. You can write as usual.
notice-counter-unreadable =
    .what = We could not check this time whether your newest pages are all here.
    .next = Look at your last day. If it is there, all is well.
