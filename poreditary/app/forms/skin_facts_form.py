# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'skin_facts_form.ui'
##
## Created by: packaging/generate.py
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from poreditary.app.widgets.year_box import YearBox

class Ui_SkinFactsForm(object):
    def setupUi(self, SkinFactsForm):
        if not SkinFactsForm.objectName():
            SkinFactsForm.setObjectName(u"SkinFactsForm")
        self.lines = QVBoxLayout(SkinFactsForm)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.facts_heading = QLabel(SkinFactsForm)
        self.facts_heading.setObjectName(u"facts_heading")
        self.facts_heading.setProperty(u"role", u"heading")

        self.lines.addWidget(self.facts_heading)

        self.facts_note = QLabel(SkinFactsForm)
        self.facts_note.setObjectName(u"facts_note")
        self.facts_note.setProperty(u"role", u"note")
        self.facts_note.setWordWrap(True)

        self.lines.addWidget(self.facts_note)

        self.facts = QFormLayout()
        self.facts.setObjectName(u"facts")
        self.facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.skin_feel_label = QLabel(SkinFactsForm)
        self.skin_feel_label.setObjectName(u"skin_feel_label")

        self.facts.setWidget(0, QFormLayout.ItemRole.LabelRole, self.skin_feel_label)

        self.skin_feel = QLineEdit(SkinFactsForm)
        self.skin_feel.setObjectName(u"skin_feel")

        self.facts.setWidget(0, QFormLayout.ItemRole.FieldRole, self.skin_feel)

        self.birth_year_label = QLabel(SkinFactsForm)
        self.birth_year_label.setObjectName(u"birth_year_label")

        self.facts.setWidget(1, QFormLayout.ItemRole.LabelRole, self.birth_year_label)

        self.birth_year = YearBox(SkinFactsForm)
        self.birth_year.setObjectName(u"birth_year")
        self.birth_year.setMinimum(1899)
        self.birth_year.setMaximum(2199)

        self.facts.setWidget(1, QFormLayout.ItemRole.FieldRole, self.birth_year)

        self.burns_label = QLabel(SkinFactsForm)
        self.burns_label.setObjectName(u"burns_label")

        self.facts.setWidget(2, QFormLayout.ItemRole.LabelRole, self.burns_label)

        self.burns = QComboBox(SkinFactsForm)
        self.burns.setObjectName(u"burns")

        self.facts.setWidget(2, QFormLayout.ItemRole.FieldRole, self.burns)

        self.tans_label = QLabel(SkinFactsForm)
        self.tans_label.setObjectName(u"tans_label")

        self.facts.setWidget(3, QFormLayout.ItemRole.LabelRole, self.tans_label)

        self.tans = QComboBox(SkinFactsForm)
        self.tans.setObjectName(u"tans")

        self.facts.setWidget(3, QFormLayout.ItemRole.FieldRole, self.tans)

        self.allergies_label = QLabel(SkinFactsForm)
        self.allergies_label.setObjectName(u"allergies_label")

        self.facts.setWidget(4, QFormLayout.ItemRole.LabelRole, self.allergies_label)

        self.allergies = QLineEdit(SkinFactsForm)
        self.allergies.setObjectName(u"allergies")

        self.facts.setWidget(4, QFormLayout.ItemRole.FieldRole, self.allergies)

        self.medicines_label = QLabel(SkinFactsForm)
        self.medicines_label.setObjectName(u"medicines_label")

        self.facts.setWidget(5, QFormLayout.ItemRole.LabelRole, self.medicines_label)

        self.medicines = QLineEdit(SkinFactsForm)
        self.medicines.setObjectName(u"medicines")

        self.facts.setWidget(5, QFormLayout.ItemRole.FieldRole, self.medicines)

        self.note_label = QLabel(SkinFactsForm)
        self.note_label.setObjectName(u"note_label")

        self.facts.setWidget(6, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QLineEdit(SkinFactsForm)
        self.note.setObjectName(u"note")

        self.facts.setWidget(6, QFormLayout.ItemRole.FieldRole, self.note)


        self.lines.addLayout(self.facts)

        self.cautions_heading = QLabel(SkinFactsForm)
        self.cautions_heading.setObjectName(u"cautions_heading")
        self.cautions_heading.setProperty(u"role", u"heading")

        self.lines.addWidget(self.cautions_heading)

        self.cautions_note = QLabel(SkinFactsForm)
        self.cautions_note.setObjectName(u"cautions_note")
        self.cautions_note.setProperty(u"role", u"note")
        self.cautions_note.setWordWrap(True)

        self.lines.addWidget(self.cautions_note)

        self.cautions = QVBoxLayout()
        self.cautions.setObjectName(u"cautions")
        self.cautions.setContentsMargins(0, 0, 0, 0)

        self.lines.addLayout(self.cautions)

#if QT_CONFIG(shortcut)
        self.skin_feel_label.setBuddy(self.skin_feel)
        self.birth_year_label.setBuddy(self.birth_year)
        self.burns_label.setBuddy(self.burns)
        self.tans_label.setBuddy(self.tans)
        self.allergies_label.setBuddy(self.allergies)
        self.medicines_label.setBuddy(self.medicines)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SkinFactsForm)

        QMetaObject.connectSlotsByName(SkinFactsForm)
    # setupUi

    def retranslateUi(self, SkinFactsForm):
        self.facts_heading.setText(QCoreApplication.translate("SkinFactsForm", u"What a doctor asks first", None))
        self.facts_note.setText(QCoreApplication.translate("SkinFactsForm", u"All of it can stay empty. It is shown in the report, if you choose so, and brings up questions when you plan a course.", None))
        self.skin_feel_label.setText(QCoreApplication.translate("SkinFactsForm", u"How my &skin feels", None))
        self.birth_year_label.setText(QCoreApplication.translate("SkinFactsForm", u"&Birth year", None))
        self.birth_year.setSpecialValueText(QCoreApplication.translate("SkinFactsForm", u"not said", None))
        self.burns_label.setText(QCoreApplication.translate("SkinFactsForm", u"&Without sunscreen, my skin burns", None))
        self.tans_label.setText(QCoreApplication.translate("SkinFactsForm", u"After sun, my skin &tans", None))
        self.allergies_label.setText(QCoreApplication.translate("SkinFactsForm", u"&Allergies", None))
        self.medicines_label.setText(QCoreApplication.translate("SkinFactsForm", u"&Medicines", None))
        self.note_label.setText(QCoreApplication.translate("SkinFactsForm", u"&Note", None))
        self.cautions_heading.setText(QCoreApplication.translate("SkinFactsForm", u"Worth telling the clinic", None))
        self.cautions_note.setText(QCoreApplication.translate("SkinFactsForm", u"Yes and not sure bring up a question to raise with the clinic, never a verdict: when you plan a course, and in the report. What you say of burning and tanning brings up only the question of pigment.", None))
        pass
    # retranslateUi

