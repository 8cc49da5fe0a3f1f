<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Poreditary {version}

A private diary for the pores of one face. Everything stays in the diary&apos;s folder on this computer; the program opens no network connection.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty and gives no medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Poreditary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M: tick the morning routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E: tick the evening routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W: tick the weekly routine, C: go to the check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: tick a step, S: skip it, N: write a note to it, Delete: take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right: the day before, the day after; with Alt also inside a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 4: rate, Delete: take the rating away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivesEdit</name>
    <message>
        <source>such as niacinamide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of active {n} in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove active {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Anchors</name>
    <message>
        <source>not visible in the mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visible only very close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visible at arm&apos;s length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly visible, some look filled or stretched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first thing I see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matt all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slight shine in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shine by the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shine by noon, blotting needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oily again soon after washing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slightly tight after washing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tight for hours, a little rough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flaking in places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flaking and sore or cracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no redness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faint, only I notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visible to others up close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongly red, warm or burning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Add appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a certain &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Isotretinoin in the last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant or breast-feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold sores now or in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines that make skin sensitive to light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tan or sunburn now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An active skin infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scars that grow thick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Check-in kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {name} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} photos kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} photos changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the photo changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step moved to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine {name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine {name} archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine {name} taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} put on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} back on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course {name} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course {name} ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course {name} resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {name} logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>No check-in in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was due in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your baseline, and your own noise ±{noise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (diamonds) and photos (strokes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine: done of what was due, % a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>All is well. Read: {ticks} ticks, {check_ins} check-ins, {sessions} sessions, {photos} photos, {products} products, {reactions} reactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fault was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} faults were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the named files back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No routine on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {times} this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused by aftercare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spots: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep: {n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress: {n} of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise: {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fried or sugary food: {n} portions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dairy: {n} portions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit and vegetables: {n} portions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun: {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the cycle: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up a year; the window opens in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up a year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing every page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {n} pictures in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: morning routine of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {n} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {file} ({day}, {view})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the diary: {file} ({day}, {view})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course and no session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new diary was made in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake in the program, not in the diary. The lines above hold nothing of the diary and help mend it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>Plan a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days between sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;rts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be different afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you filled in is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{name} was chosen twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already in the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routine has no name. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} has more than two decimals. Type the price with two at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is more than a price can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is not a number. Type one such as 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no course {name}. Choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several courses are meant: {names}. Name one by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no course yet. Plan one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course is running. Plan one, or name the treatment of a single session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a treatment of the guide, or write a name of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no treatment {name} in the guide. Choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}. Name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds other files. Name an empty folder, or that of an earlier demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no diary in {folder}. Name its folder with --diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no routine {name} on {day}. Choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary has no routine on {day}. Make one on the Shelf page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step {name} on {day}. Choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in several routines: {names}. Name one with --routine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on. Run {command} to see the diary without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}. Choose another folder for the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds other files. Choose an empty folder for the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is too far away. Choose a day from {first} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} has not come yet. Choose today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary is already open. Close the other window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 256 MB. Choose a smaller photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo in {name}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed since it was looked at. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is empty. Write it down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reaction ends before it starts. Choose a later last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity goes from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no longer in the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This routine was not in use on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product has no name. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period after opening lies between 1 and {most} months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is not below 0. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An active has a strength but no name. Type its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is listed twice. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strength of {name} lies above 0 and not above 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be put back: the diary holds another entry in its place. Delete that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} belongs to {whole}, which is in the trash too. Put that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A course needs a treatment or a name. Choose one or write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A course has 1 to {most} sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are 1 to {most} days apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session needs a treatment or a name. Choose one or write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost is 0 or more, in the currency chosen. Write it as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency} is not a currency. Write its three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain goes from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, the id {key} is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} names {treatment}, which is no treatment there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} is not a key the catalogue knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue file {file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} must be a text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} must be a list of texts in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} is {name}, which is none of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} has the unknown unit {unit}: use {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} must be two numbers: [from, to].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, the range {key} is upside down: {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue file {file} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue file {file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} has no statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} is missing: name a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} names {source}, which is not in sources.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file}, {key} is missing: say a or b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: copy it from the camera or phone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a photo this diary reads: choose a JPEG, PNG, WebP or HEIC file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: copy it from the camera or phone again, or choose another photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large: choose a photo of at most 60 megapixels and 12,000 pixels a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too small: choose a photo of at least 64 pixels a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is damaged or belongs to another diary. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary could not be written ({reason}) and nothing was changed. Free some space or check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of this diary is missing or damaged. Put diary.key back from a backup: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary was written by a newer version of Poreditary. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo is missing from {name}. Put this file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is damaged. Put it back from a backup, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report ends before it begins. Choose a later last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report holds {most} photos at most. Choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no section of a report. It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program. What was saved is safe. The report below holds nothing of your diary; send it to the developers if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{what} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Choose the folder of a diary, or an empty folder for a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another diary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Nothing in the guide holds “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person studied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people studied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 % of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published, not in the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in both languages (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no medical advice. All five articles sell or promote treatments and cite no study. What clinics and studies published is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this day has not come yet, check the time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the session {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same photo as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the diary now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {n} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping {done} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {done} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a photo to change its view or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} already in the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the selected files out (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;another diary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Poreditary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCompare</name>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all photos (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the photo of this view before the right one beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the baseline photo of this view beside the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom and move both photos at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole photos (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the photo to one of the screen (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as window, morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as bathroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later photos are judged against those of this sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the time…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoSide</name>
    <message>
        <source>{side}: newer photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: older photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer photo of this view (Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older photo of this view (Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoTimeDialog</name>
    <message>
        <source>Correct the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time it has now comes {source}. The original file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all photos (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the one before (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer photo (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole photo (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the photo to one of the screen (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older photo (Right)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Photos by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin not clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin clean on one side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of your skin will stand here by month: import the first ones, or drop them on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the session {name}, {day}. Photos imported now are kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without metadata…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two selected photos side by side (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import photos (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoreTypeForm</name>
    <message>
        <source>How do your pores look to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These four types are one clinic&apos;s way to sort pores. Choose what you see; it is a description, not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rough and dull; oval pores; oily on top, dry beneath (dehydrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blackheads or whiteheads, mostly in the T-zone (oily)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drooping, drop-shaped pores on loose skin (ageing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redness and spots that come back; skin that reacts easily (problematic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>Edit product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period after opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ingredients (INCI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list as it stands on the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rarely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deeply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Your ratings, sessions, photos and routine will be drawn here over the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: too early to tell. It takes four rated weeks before the change and two after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {now} lately, {before} before. Your own noise is ±{noise}: not distinguishable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {now} lately, {before} before. Lower by more than your own noise of ±{noise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {now} lately, {before} before. Higher by more than your own noise of ±{noise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a course to see what the article leads one to expect of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band is one clinic&apos;s statement for all treatments at once: {low} to {high} sessions for a lasting change ({source}). Days to come follow your own interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aspect}, {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: your own rating, 0 to 4, mean of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article: {low}-{high} sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Save question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at the &amp;visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <source>{zone}: not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone}: {value}, {anchor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 4, Delete clears</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReactionDialog</name>
    <message>
        <source>Log reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect &amp;product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect s&amp;ession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report for your dermatologist will stand here once there is something to report: a routine ticked, a check-in, a session or a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos: {n} chosen, {most} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product was used in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredients (INCI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations come from the sources below; every rating and count is the person&apos;s own. Smallest real change at 95 %: 1.96 × √2 × the standard deviation of the weekly means before the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo, {view}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin not clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min after washing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} ({days})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin diary: report for the dermatologist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from a personal diary; self-reported; no diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up example. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} (own description)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pore type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burns {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tans {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next appointment: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline and its own noise, ±{noise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own ratings, 0 to 4 by written anchors, mean of all rated zones. The noise is the smallest real change at 95 %, taken from the weeks before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pores, own rating from 0 to 4, mean of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pores: too early to tell. It takes {before} rated weeks before the change and {after} after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pores: {now} lately, {base} {before}. Within the own noise of ±{noise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pores: {now} lately, {base} {before}. Lower by more than the own noise of ±{noise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pores: {now} lately, {base} {before}. Higher by more than the own noise of ±{noise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the first {n} rated weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before session 1 of {course} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article: {low}–{high} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress from {first} to {last}: weekly ratings, sessions and routine. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no check-in with a rating in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of the person&apos;s own ratings, 0 to 4; in brackets, on how many days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spots counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no routine on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single steps. A step skipped with a reason was not due. A week counts to the month it begins in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was due in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in this time: {share} of what was due ({done} of {due} steps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} earlier courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device, settings, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no session in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None noted in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} earlier reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity, 0–4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {planned} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days apart on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article: a lasting change after {sessions} sessions ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published series: {sessions} sessions ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity {n} of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, unless you type one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineDialog</name>
    <message>
        <source>Edit routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Log session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sett&amp;ings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, depth, passes as the clinic says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ractitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;linic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pain, 0 none to 10 worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftercare the clinic as&amp;ked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the clinic’s own words. They go before every default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPhotos</name>
    <message>
        <source>View of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}, {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour} in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fried or sugary food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dairy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit and vegetables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My day &amp;ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly &amp;photo on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is encrypted. Its key lies beside it without a passphrase: whoever can use your account on this computer can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another diary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a check-in asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the weekly photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Add routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} (not on the shelf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products you use will be listed here, with when they were opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every product is archived. Show archived to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines will be listed here, each with its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a morning and an evening routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out from today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines and their steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkinFactsForm</name>
    <message>
        <source>What a doctor asks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it can stay empty. It is shown in the report, if you choose so, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Birth year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without sunscreen, my skin &amp;burns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After sun, my skin &amp;tans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth telling the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to raise with the clinic, not verdicts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Edit step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day or a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Starts on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepNoteDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>The steps of your morning and evening will stand here, each with a box to tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No routine stood in the diary for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is your skin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the lifestyle answers of the day before into the fields still blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} portion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} portions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spots counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fried or sugary food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dairy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit and vegetables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lot of stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more stress than I could bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aspect}, {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aspect}, {zone}: from 0, {low}, to 4, {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C comes here, 0 to 4 rate, Delete takes a rating back, Up and Down change the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all of {routine}, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all  {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip, note or take away: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo yet. One a week is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo due since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo due {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {n} of {length}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks, S skips, N writes a note, Delete takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin irritated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {times} this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary has entries that lie after this computer&apos;s date. Check the date of the computer before you write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted stays here until you put it back or delete it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {n} things for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be put back after that, and nothing done before can be undone any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Treatments</name>
    <message>
        <source>Another treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses at the clinic and their sessions stand here, with what is due next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointment is planned. Questions noted now wait for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the appointment of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the appointment of {day} to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost so far: {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a session of {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the course {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sources say of {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the course {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move course to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burning, redness and other unwanted effects stand here with what is suspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a product in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pain} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a single session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that belong to no course stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} sessions, {planned} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of 1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}, {planned} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} (yours: {days})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions}, {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article, all treatments together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: hardly felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: slight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4: very strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article: {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article, all treatments together: {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {sessions}. {sources}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentsPage</name>
    <message>
        <source>Treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a single session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Start the diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A diary for your skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty seconds a day, one photo a week. Over months it shows whether anything changes, and prints the pages for your dermatologist. Everything stays in one folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routine to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning: cleanse, moisturise, sunscreen. Evening: cleanse, moisturise; exfoliate once a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleansing, moisturiser and weekly exfoliation are in the articles this diary knows; daily sunscreen is dermatologists&apos; advice and in none of them. All of it can be changed on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I set up my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is encrypted. Its key lies beside it without a passphrase: whoever can use your account on this computer can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the whole diary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made-up example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole diary was read; all of it is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} faults found, the first in {file}: {finding}. Restore this file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a pore is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pore types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To raise with the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Randomised trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparative study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study without a control group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice of a medical society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbook page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark of this diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstract read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excerpt read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleanse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove make-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exfoliate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moisturise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retinoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oiliness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dryness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left 45°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right 45°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No make-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No acids or retinoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heat or sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep out of the sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Itching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darkening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dehydrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problematic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in ratings by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products and ingredients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
